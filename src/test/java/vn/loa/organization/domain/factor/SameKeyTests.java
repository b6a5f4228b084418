package vn.loa.organization.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;

@ApplicationTest
class SameKeyTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void instanceWithTheSameKeyStarts() {
        assertThatCode(() -> key(ApplicationTest.SECRET_KEY).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void instanceWithAnotherKeyIsToldSoAndWhatToDo() {
        var other = key("another key, that a second instance made for itself");

        assertThatExceptionOfType(OtherSecretKey.class)
                .isThrownBy(other::afterSingletonsInstantiated)
                .satisfies(refusal -> assertThat(
                                new OtherSecretKeyAnalyzer().analyze(refusal).getAction())
                        .contains("LOA_SECRET_KEY", "LOA_HOME/secret-key"));
    }

    private SameKey key(String key) {
        return new SameKey(new SecretBox(key, Path.of("none")), jdbc);
    }
}
