package vn.loa.organization.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTests {

    private static final byte[] SECRET = "bí mật".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void keyWithoutSettingIsAFileForLoaAlone() throws IOException {
        var sealed = new SecretBox("", home).seal(SECRET, "hanh");

        assertThat(new SecretBox("", home).open(sealed, "hanh")).isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void boxOpensOnlyForItsOwnerAndUnderItsKey() {
        var sealed = new SecretBox("k".repeat(32), home).seal(SECRET, "hanh");

        assertThatThrownBy(() -> new SecretBox("k".repeat(32), home).open(sealed, "lan"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretBox("l".repeat(32), home).open(sealed, "hanh"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void shortKeyIsNone() {
        assertThatThrownBy(() -> new SecretBox("short", home)).isInstanceOf(IllegalArgumentException.class);
    }
}
