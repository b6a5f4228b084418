package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;

@ApplicationTest
class OnceKeysTests {

    @Autowired
    OnceKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keysAreForgottenAfterADay() {
        var yesterday = drawn("25 hours");
        var today = drawn("23 hours");

        keys.forget();

        assertThat(kept()).contains(today).doesNotContain(yesterday);
    }

    private UUID drawn(String ago) {
        var key = UUID.randomUUID();
        jdbc.sql("""
                insert into once_key (key, content, officer_id, route, made_at)
                values (:key, '', :key, '/units', now() - cast(:ago as interval))""").param("key", key).param("ago", ago).update();
        return key;
    }

    private List<UUID> kept() {
        return jdbc.sql("select key from once_key").query(UUID.class).list();
    }
}
