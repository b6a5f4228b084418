package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class LoaApplicationTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void searchForgetsAccents() {
        var plain =
                jdbc.sql("select plain('ĐƯỜNG Kế hoạch')").query(String.class).single();

        assertThat(plain).isEqualTo("duong ke hoach");
    }
}
