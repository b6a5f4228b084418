package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.TestClock;

@ApplicationTest
class OnceKeysTests {

    @Autowired
    OnceKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keysAreForgottenAfterADay() {
        var yesterday = drawn(Duration.ofHours(25));
        var today = drawn(Duration.ofHours(23));

        keys.forget();

        assertThat(kept()).contains(today).doesNotContain(yesterday);
    }

    private UUID drawn(Duration ago) {
        var key = UUID.randomUUID();
        jdbc.sql("""
                insert into once_key (key, content, officer_id, route, made_at)
                values (:key, '', :key, '/units', :at)""")
                .param("key", key)
                .param("at", Timestamp.from(TestClock.CLOCK.instant().minus(ago)))
                .update();
        return key;
    }

    private List<UUID> kept() {
        return jdbc.sql("select key from once_key").query(UUID.class).list();
    }
}
