package vn.loa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the chains and compares each seal with what it sealed. Every link can be checked by itself, from the seal before
 * it, so the newest acts come first and the look may end at any time.
 */
class Chains {

    private static final int PIECE = 500;

    /** Nobody reads more on a page; the command tells all. */
    private static final int MOST_SHOWN = 100;

    private static final String COMPARE = """
            with seal as materialized (
              select s.chain, s.position, s.act_id, s.hash, before.hash as previous,
                     s.position = 1 or before.chain is not null as follows,
                     exists (select 1 from audit_act a where a.id = s.act_id) as sealed
                from audit_seal s
                left join audit_seal before on before.chain = s.chain and before.position = s.position - 1
               where s.act_id between :low and :high)
            select 'ALTERED' kind, chain, position, act_id, null "table" from seal
             where follows and sealed and hash <> audit_hash(previous, act_id)
            union all
            select 'ACT_GONE', chain, position, act_id, null from seal where not sealed
            union all
            select 'SEAL_GONE', chain, position - 1, null, null from seal where not follows
            union all
            select 'UNSEALED', null, null, a.id, null from audit_act a
             where a.id between :low and :high and not exists (select 1 from audit_seal s where s.act_id = a.id)
            union all
            select distinct 'STRAY_CHANGE', null::integer, null::bigint, c.act_id, null from audit_change c
             where c.act_id between :low and :high and not exists (select 1 from audit_act a where a.id = c.act_id)
               and not exists (select 1 from audit_seal s where s.act_id = c.act_id)
             order by act_id desc nulls last""";

    private static final String UNWATCHED = """
            select 'TRIGGER_OFF' kind, null::integer chain, null::bigint position, null::bigint act_id, c.relname "table"
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
               and case
                 when starts_with(c.relname, 'audit_') then
                   not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_refuse'
                                  and t.tgenabled = 'O')
                   or c.relname = 'audit_act' and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid
                                  and t.tgname = 'audit_seal_act' and t.tgenabled = 'O')
                 else
                   not exists (select 1 from audit_exempt e where e.table_name = c.relname)
                   and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
                           and t.tgname in ('audit_insert', 'audit_update', 'audit_delete')) < 3
               end
             order by 5""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Chains(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Head> heads() {
        return jdbc.sql("""
                        with recursive each as (
                          select min(chain) chain from audit_seal
                          union all
                          select (select min(s.chain) from audit_seal s where s.chain > each.chain) from each
                           where each.chain is not null)
                        select last.* from each, lateral (
                          select s.chain, s.position, s.hash from audit_seal s where s.chain = each.chain
                           order by s.position desc limit 1) last order by 1""").query(Chains::head).list();
    }

    Optional<Head> sealOf(long act) {
        return jdbc.sql("select chain, position, hash from audit_seal where act_id = ?")
                .param(act)
                .query(Chains::head)
                .optional();
    }

    /** Looks at the newest acts, as many as it can in this time. */
    Verdict newest(Duration time) {
        return compare(List.of(), time);
    }

    /** Looks at everything, also whether the chains still contain the heads that were kept elsewhere. */
    Verdict whole(Collection<Head> kept) {
        return compare(kept, null);
    }

    private Verdict compare(Collection<Head> kept, @Nullable Duration time) {
        var end = time == null ? null : clock.instant().plus(time);
        var heads = heads();
        var findings = new ArrayList<>(unwatched());
        findings.addAll(gone(kept));
        long first = edge("min", 1);
        long low = edge("max", 0) + 1;
        while (low > first
                && (end == null
                        || findings.size() < MOST_SHOWN && clock.instant().isBefore(end))) {
            long high = low - 1;
            low = Math.max(first, low - PIECE);
            findings.addAll(compare(low, high));
        }
        var seen = jdbc.sql("select count(*), min(at) from audit_act where id >= :low")
                .param("low", low)
                .query((row, number) -> new Seen(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .single();
        return new Verdict(
                seen.acts(),
                seen.since() == null ? null : seen.since().toInstant(),
                low <= first,
                time == null ? findings : findings.stream().limit(MOST_SHOWN).toList(),
                heads);
    }

    private record Seen(long acts, @Nullable OffsetDateTime since) {}

    /** Of all three tables: what is left of an act must be found where the act itself is gone. */
    private long edge(String which, long otherwise) {
        return jdbc.sql("""
                        select coalesce(%s(edge), :otherwise) from (
                          select %1$s(id) edge from audit_act union select %1$s(act_id) from audit_seal
                          union select %1$s(act_id) from audit_change) edges""".formatted(which))
                .param("otherwise", otherwise)
                .query(Long.class)
                .single();
    }

    private List<Finding> compare(long low, long high) {
        return jdbc.sql(COMPARE)
                .param("low", low)
                .param("high", high)
                .query(Chains::finding)
                .list();
    }

    private List<Finding> unwatched() {
        return jdbc.sql(UNWATCHED).query(Chains::finding).list();
    }

    private List<Finding> gone(Collection<Head> kept) {
        return kept.stream()
                .filter(head -> !contains(head))
                .map(head -> new Finding(Finding.Kind.HEAD_GONE, head.chain(), head.position(), null, null))
                .toList();
    }

    private boolean contains(Head head) {
        return jdbc.sql("""
                        select exists (select 1 from audit_seal
                          where chain = :chain and position = :position and hash = :hash)""")
                .param("chain", head.chain())
                .param("position", head.position())
                .param("hash", HexFormat.of().parseHex(head.hash()))
                .query(Boolean.class)
                .single();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(row.getInt(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3)));
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                Finding.Kind.valueOf(row.getString("kind")),
                row.getObject("chain", Integer.class),
                row.getObject("position", Long.class),
                row.getObject("act_id", Long.class),
                row.getString("table"));
    }
}
