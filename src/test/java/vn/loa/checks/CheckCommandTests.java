package vn.loa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.ClockConfiguration;

@DisplayName("The command check")
class CheckCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("answers 0 and an empty list for a plan without fault")
    void clean() throws IOException {
        assertThat(run(file("plan.txt", Written.clean().text()))).isZero();
        assertThat(findings()).isEmpty();
    }

    @Test
    @DisplayName("answers 1 and tells rule, place and words where an error is")
    void error() throws IOException {
        var plan = Written.clean().with("V. HÌNH THỨC", "IV. HÌNH THỨC");

        assertThat(run(file("plan.txt", plan.text()))).isEqualTo(1);

        var finding = findings().get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("STR-01");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("at").asString()).isEqualTo("IV");
        assertThat(finding.get("message").asString()).contains("HÌNH THỨC");
    }

    @Test
    @DisplayName("checks a whole folder, and tells of files that can't be read among the others")
    void folder() throws IOException {
        file("a.txt", Written.clean().text());
        file("b.txt", Written.clean().with("V. HÌNH THỨC", "IV. HÌNH THỨC").text());
        file("c.pdf", "%PDF-1.7 and nothing more");
        file("d.png", "no plan");

        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(findings())
                .extracting(
                        finding -> Path.of(finding.get("file").asString())
                                .getFileName()
                                .toString(),
                        finding -> finding.get("rule").asString())
                .containsExactly(tuple("b.txt", "STR-01"), tuple("c.pdf", "READ"));
    }

    @Test
    @DisplayName("says how it is used, and what it can't use, in a sentence")
    void unusable() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng");
        assertThat(run("--on", "hôm nay", "a.txt")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không kiểm tra được");
    }

    private int run(String... arguments) {
        out.reset();
        var all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CheckCommand.run(all, ClockConfiguration.clock(), stream(out), stream(err));
    }

    private JsonNode findings() {
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
