package vn.loa.demonstration;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration commune for tests that walk through Loa as its officers. */
@TestComponent
public class Demonstration {

    public static final String PASSWORD = DemonstrationCommune.PASSWORD;

    private final DemonstrationSetUp data;
    private final JdbcClient jdbc;

    public Demonstration(DemonstrationSetUp data, JdbcClient jdbc) {
        this.data = data;
        this.jdbc = jdbc;
    }

    /** Founds the commune unless an earlier test did. */
    @Transactional
    public void isThere() {
        var there = jdbc.sql("select exists (select 1 from officer where username = 'soanthao')")
                .query(Boolean.class)
                .single();
        if (!there) {
            data.fill();
        }
    }
}
