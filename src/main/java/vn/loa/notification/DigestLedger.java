package vn.loa.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;

/**
 * Whose mail of a day is whose to send. Who writes the row sends the mail: the row is there before, and stays whatever
 * becomes of the process. Each statement stands for itself, nothing waits for a mail server in a transaction.
 */
@Component
class DigestLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    DigestLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Claim(OfficerId officer, String name, String address) {}

    /** How the mails of a day went. */
    record Day(int sent, int refused, int unreachable) {

        boolean failed() {
            return refused + unreachable > 0;
        }
    }

    /** Takes so many of those who want mail and were sent none on this day. */
    List<Claim> claim(LocalDate day, int most) {
        return jdbc.sql("""
                        with claimed as (
                          insert into digest (officer_id, day, claimed_at)
                          select m.officer_id, :day, :now from officer_mail m join officer o on o.id = m.officer_id
                           where m.digest and o.valid_from <= :day and (o.leaves_on is null or o.leaves_on > :day)
                             and not exists (select 1 from digest d where d.officer_id = m.officer_id and d.day = :day
                                                and d.failure is distinct from 'UNREACHABLE')
                           order by m.officer_id limit :most
                              on conflict (officer_id, day) do update set claimed_at = excluded.claimed_at, failure = null
                           where digest.failure = 'UNREACHABLE'
                          returning officer_id)
                        select m.officer_id, o.full_name, m.address
                          from claimed join officer_mail m using (officer_id) join officer o on o.id = m.officer_id""")
                .param("day", day)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, number) -> new Claim(
                        new OfficerId(row.getObject("officer_id", UUID.class)),
                        row.getString("full_name"),
                        row.getString("address")))
                .list();
    }

    void sent(Claim claim, LocalDate day) {
        jdbc.sql("update digest set sent_at = :now where officer_id = :officer and day = :day")
                .param("now", Timestamp.from(clock.instant()))
                .param("officer", claim.officer().value())
                .param("day", day)
                .update();
    }

    /** @param again whether the mail was surely not handed over, so that a second try makes no second mail */
    void failed(Claim claim, LocalDate day, boolean again) {
        jdbc.sql("update digest set failure = :failure where officer_id = :officer and day = :day")
                .param("failure", again ? "UNREACHABLE" : "REFUSED")
                .param("officer", claim.officer().value())
                .param("day", day)
                .update();
    }

    Day day(LocalDate day) {
        return jdbc.sql("""
                        select count(sent_at) sent, count(*) filter (where failure = 'REFUSED') refused,
                               count(*) filter (where failure = 'UNREACHABLE') unreachable
                          from digest where day = :day""").param("day", day).query(Day.class).single();
    }
}
