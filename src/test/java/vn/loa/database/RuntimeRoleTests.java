package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.TestDatabase;

@ApplicationTest
class RuntimeRoleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase.Owner owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table note (word text)",
                "truncate sign_in_attempt",
                "drop table sign_in_attempt",
                "alter table plan disable trigger all",
                "set session_replication_role = replica",
                "delete from flyway_schema_history",
                "create function one() returns int language sql return 1",
                "alter role loa_runtime superuser"
            })
    void applicationCannot(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageMatching("ERROR: (permission denied|must be owner).*(\\s.*)*");
    }

    @Test
    void flywayIsTheOwner() {
        assertThat(owner.jdbc()
                        .sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain("loa_runtime");
    }
}
