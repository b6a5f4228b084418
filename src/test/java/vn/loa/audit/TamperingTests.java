package vn.loa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.ApplicationTest;
import vn.loa.audit.Finding.Kind;
import vn.loa.database.OwnerConnection;

/** Somebody with every right on the database changes the audit by hand, and each time it is seen where. */
@ApplicationTest
class TamperingTests {

    private static final List<String> TABLES = List.of("audit_act", "audit_change", "audit_subject", "audit_seal");

    @Autowired
    JdbcClient runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OwnerConnection connection;

    SingleConnectionDataSource opened;
    JdbcClient owner;
    Chains chains;
    long first;
    long second;

    @BeforeEach
    void begin() throws Exception {
        first = act();
        second = act();
        opened = new SingleConnectionDataSource(connection.open(), true);
        owner = JdbcClient.create(opened);
        chains = new Chains(owner, InstantSource.system());
        assertThat(chains.whole(List.of()).findings()).isEmpty();
    }

    @AfterEach
    void end() {
        opened.destroy();
    }

    /** All in one transaction that never ends well: the other tests' audit stays whole. */
    private void tamper(Runnable tampering) throws SQLException {
        opened.getConnection().setAutoCommit(false);
        try {
            TABLES.forEach(table ->
                    owner.sql("alter table " + table + " disable trigger user").update());
            tampering.run();
        } finally {
            opened.getConnection().rollback();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update audit_change set before = before || '{\"reason\": \"khác\"}' where act_id = ?",
                "update audit_change set after = '{}' where act_id = ?",
                "update audit_change set row_key = 'other' where act_id = ?",
                "update audit_change set subjects = array[gen_random_uuid()] where act_id = ?",
                "update audit_act set officer_name = 'Người khác' where id = ?",
                "update audit_act set officer_id = gen_random_uuid() where id = ?",
                "update audit_act set address = '10.0.0.1' where id = ?",
                "update audit_act set at = at - interval '1 microsecond' where id = ?",
                "update audit_act set action = 'khác' where id = ?",
                "delete from audit_change where act_id = ?",
                "delete from audit_change c where act_id = ? and id = (select max(id) from audit_change where act_id = c.act_id)",
                "insert into audit_change (act_id, table_name, row_key, subjects) values (?, 'plan', 'forged', '{}')"
            })
    void changedActIsFound(String statement) throws Exception {
        tamper(() -> {
            owner.sql(statement).param(first).update();

            assertThat(findings()).containsExactly(found(Kind.ALTERED, first));
        });
    }

    @Test
    void twoActsWithEachOthersContentsAreFound() throws Exception {
        tamper(() -> {
            owner.sql("update audit_change set act_id = -1 where act_id = ?")
                    .param(first)
                    .update();
            owner.sql("update audit_change set act_id = ? where act_id = ?")
                    .param(first)
                    .param(second)
                    .update();
            owner.sql("update audit_change set act_id = ? where act_id = -1")
                    .param(second)
                    .update();

            assertThat(findings()).containsExactlyInAnyOrder(found(Kind.ALTERED, first), found(Kind.ALTERED, second));
        });
    }

    @Test
    void twoSealsInEachOthersPlaceAreFound() throws Exception {
        tamper(() -> {
            owner.sql("update audit_seal set act_id = -1 where act_id = ?")
                    .param(first)
                    .update();
            owner.sql("update audit_seal set act_id = ? where act_id = ?")
                    .param(first)
                    .param(second)
                    .update();
            owner.sql("update audit_seal set act_id = ? where act_id = -1")
                    .param(second)
                    .update();

            assertThat(findings()).containsExactlyInAnyOrder(found(Kind.ALTERED, first), found(Kind.ALTERED, second));
        });
    }

    @Test
    void removedActIsFound() throws Exception {
        tamper(() -> {
            owner.sql("delete from audit_act where id = ?").param(first).update();

            assertThat(findings()).containsExactly(found(Kind.ACT_GONE, first));
        });
    }

    @Test
    void removedSealIsFound() throws Exception {
        tamper(() -> {
            owner.sql("delete from audit_seal where act_id = ?").param(first).update();

            assertThat(findings()).contains(found(Kind.UNSEALED, first));
        });
    }

    @Test
    void actRemovedWithAllThatBelongsToItIsFoundByTheGapInItsChain() throws Exception {
        var seal = sealOf(first);
        // A later seal of the same chain stands behind the gap.
        long later;
        do {
            later = act();
        } while (sealOf(later).chain() != seal.chain());

        tamper(() -> {
            owner.sql("delete from audit_act where id = ?").param(first).update();
            owner.sql("delete from audit_change where act_id = ?").param(first).update();
            owner.sql("delete from audit_seal where act_id = ?").param(first).update();

            assertThat(findings())
                    .containsExactly(new Finding(Kind.SEAL_GONE, seal.chain(), seal.position(), null, null));
        });
    }

    @Test
    void forgedActIsFound() throws Exception {
        tamper(() -> {
            var forged = owner.sql("""
                            insert into audit_act (at, officer_name, action, role, transaction)
                            values (now(), 'Nguyễn Văn Giả', 'POST /plans/{plan}/signature', 'loa_runtime', '7') returning id""").query(Long.class).single();

            assertThat(findings()).containsExactly(found(Kind.UNSEALED, forged));
        });
    }

    @Test
    void forgedSealIsFound() throws Exception {
        tamper(() -> {
            var forged = owner.sql("""
                            insert into audit_act (at, officer_name, action, role, transaction)
                            values (now(), 'Nguyễn Văn Giả', 'POST /plans/{plan}/signature', 'loa_runtime', '7') returning id""").query(Long.class).single();
            owner.sql(
                            "insert into audit_seal select chain, max(position) + 1, ?, sha256('') from audit_seal group by chain limit 1")
                    .param(forged)
                    .update();

            assertThat(findings()).containsExactly(found(Kind.ALTERED, forged));
        });
    }

    @Test
    void strayChangeIsFound() throws Exception {
        tamper(() -> {
            owner.sql(
                            "insert into audit_change (act_id, table_name, row_key, subjects) values (0, 'plan', 'forged', '{}')")
                    .update();

            assertThat(findings()).containsExactly(found(Kind.STRAY_CHANGE, 0));
        });
    }

    @Test
    void chainWhoseEndWasCutOffIsFoundByItsKeptHead() throws Exception {
        tamper(() -> {
            var kept = chains.heads();
            var cut = kept.stream().filter(head -> head.equals(sealOf(second))).toList();
            owner.sql("delete from audit_seal where act_id = ?").param(second).update();
            owner.sql("delete from audit_change where act_id = ?").param(second).update();
            owner.sql("delete from audit_act where id = ?").param(second).update();

            assertThat(findings()).isEmpty();
            assertThat(Head.in("heads of Monday: " + kept)).isEqualTo(kept);
            assertThat(findings(Head.in(kept.toString())))
                    .containsExactly(new Finding(
                            Kind.HEAD_GONE, cut.get(0).chain(), cut.get(0).position(), null, null));
        });
    }

    @Test
    void chainThatWasSealedAnewIsFoundByItsKeptHead() throws Exception {
        tamper(() -> {
            var kept = sealOf(second);
            owner.sql("update audit_act set officer_name = 'Người khác' where id = ?")
                    .param(second)
                    .update();
            owner.sql("""
                            update audit_seal s set hash = audit_hash((select b.hash from audit_seal b
                              where b.chain = s.chain and b.position = s.position - 1), s.act_id) where s.act_id = ?""").param(second).update();

            assertThat(findings()).isEmpty();
            assertThat(findings(List.of(kept))).extracting(Finding::kind).containsExactly(Kind.HEAD_GONE);
        });
    }

    @Test
    void tableThatIsNotWatchedAnyMoreIsFound() throws Exception {
        tamper(() -> {
            owner.sql("alter table plan disable trigger audit_update").update();

            assertThat(chains.whole(List.of()).findings())
                    .contains(new Finding(Kind.TRIGGER_OFF, null, null, null, "plan"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update %s set %s = %2$s",
                "delete from %s",
                "truncate %s",
                "alter table %s disable trigger all",
                "drop table %s"
            })
    void applicationMayOnlyReadAndAdd(String statement) {
        for (var table : TABLES) {
            var column = table.equals("audit_act") ? "officer_name" : "act_id";
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            runtime.sql(statement.formatted(table, column)).update())
                    .havingRootCause()
                    .withMessageMatching("ERROR: (permission denied|must be owner)[\\s\\S]*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update %s set %s = %2$s", "delete from %s", "truncate %s"})
    void ownerIsRefusedToo(String statement) throws Exception {
        for (var table : TABLES) {
            var column = table.equals("audit_act") ? "officer_name" : "act_id";
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(
                            () -> owner.sql(statement.formatted(table, column)).update())
                    .havingRootCause()
                    .withMessageContaining("The audit is never changed");
        }
    }

    /** Three changes in one transaction of the application. */
    private long act() {
        var code = "THU-" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            runtime.sql("insert into recipient_note (note, meaning, position) values (?, 'để thử', 99)")
                    .param(code)
                    .update();
            runtime.sql("update recipient_note set position = 98 where note = ?")
                    .param(code)
                    .update();
            runtime.sql("delete from recipient_note where note = ?").param(code).update();
        });
        return runtime.sql(
                        "select act_id from audit_change where table_name = 'recipient_note' and after ->> 'note' = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private Head sealOf(long act) {
        return seal(runtime, act).orElseThrow();
    }

    private List<Finding> findings() {
        return findings(List.of());
    }

    private List<Finding> findings(List<Head> kept) {
        return chains.whole(kept).findings().stream()
                .filter(finding -> finding.kind() != Kind.TRIGGER_OFF)
                .toList();
    }

    private Finding found(Kind kind, long act) {
        // As the seal stands by now: the owner's transaction alone sees what he did.
        return seal(owner, act)
                .filter(seal -> kind != Kind.UNSEALED)
                .map(seal -> new Finding(kind, seal.chain(), seal.position(), act, null))
                .orElse(new Finding(kind, null, null, act, null));
    }

    private static Optional<Head> seal(JdbcClient jdbc, long act) {
        return jdbc.sql("select chain, position, encode(hash, 'hex') hash from audit_seal where act_id = ?")
                .param(act)
                .query((row, number) -> new Head(row.getInt(1), row.getLong(2), row.getString(3)))
                .optional();
    }
}
