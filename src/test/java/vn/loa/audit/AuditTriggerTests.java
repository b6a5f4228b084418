package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.TestDatabase;

@ApplicationTest
class AuditTriggerTests {

    @Autowired
    TestDatabase.Owner owner;

    @Test
    void everyTableIsAuditedOrSaysWhyNot() {
        var unaudited = owner.jdbc().sql("""
                select c.relname from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                   and not starts_with(c.relname, 'audit_')
                   and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
                           and t.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
                 order by 1""").query(String.class).list();
        var exempt = owner.jdbc()
                .sql("select table_name from audit_exempt where reason <> ''")
                .query(String.class)
                .list();

        assertThat(unaudited).isNotEmpty().isSubsetOf(exempt);
    }
}
