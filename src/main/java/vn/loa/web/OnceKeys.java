package vn.loa.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers for a day which form made what. */
@Component
class OnceKeys {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ObjectProvider<Viewers> viewers;
    private final Clock clock;

    OnceKeys(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectProvider<Viewers> viewers, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.viewers = viewers;
        this.clock = clock;
    }

    Made make(Sending sending, Supplier<Made> work) {
        var key = sending.key();
        var officer = viewers.getObject().current().id();
        if (key == null || officer == null) {
            throw new UnknownForm();
        }
        return Objects.requireNonNull(transactions.execute(begun -> {
            if (!claim(key, officer, sending)) {
                return answered(key, officer, sending);
            }
            var made = work.get();
            keep(key, sending, made);
            return made;
        }));
    }

    /** Waits for a sender of the same form who has not finished. */
    private boolean claim(UUID key, UUID officer, Sending sending) {
        return jdbc.sql("""
                        insert into once_key (key, content, officer_id, route, made_at)
                        select :key, :content, :officer, :route, :now
                         where not exists (select from once_key
                                            where key = :key and (officer_id <> :officer or route <> :route))
                        on conflict do nothing""")
                        .param("key", key)
                        .param("content", sending.content())
                        .param("officer", officer)
                        .param("route", sending.route())
                        .param("now", now())
                        .update()
                == 1;
    }

    private void keep(UUID key, Sending sending, Made made) {
        jdbc.sql("""
                        update once_key set address = :address, notice = :notice, notice_arguments = :arguments
                         where key = :key and content = :content""")
                .param("address", made.address())
                .param("notice", made.notice())
                .param("arguments", made.arguments().toArray(String[]::new))
                .param("key", key)
                .param("content", sending.content())
                .update();
    }

    /** A key that is another's, or another form's, is as unknown as one that was never drawn. */
    private Made answered(UUID key, UUID officer, Sending sending) {
        return jdbc.sql("""
                        select address, notice, notice_arguments from once_key
                         where key = :key and content = :content and officer_id = :officer and route = :route""")
                .param("key", key)
                .param("content", sending.content())
                .param("officer", officer)
                .param("route", sending.route())
                .query(OnceKeys::made)
                .optional()
                .orElseThrow(UnknownForm::new);
    }

    private static Made made(ResultSet row, int number) throws SQLException {
        return new Made(row.getString("address"), row.getString("notice"), List.of((String[])
                row.getArray("notice_arguments").getArray()));
    }

    /** Any instance may do it at any time, and several at once. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from once_key where made_at < :long_ago")
                .param("long_ago", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
