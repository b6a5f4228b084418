package vn.loa.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;

/** Where officers want their mail, and whether they want it. */
@Service
class MailAddresses {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private final JdbcClient jdbc;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param digest whether he wants the mail of the day */
    record Wish(String address, boolean digest) {}

    @Transactional(readOnly = true)
    Optional<Wish> of(OfficerId officer) {
        return jdbc.sql("select address, digest from officer_mail where officer_id = :officer")
                .param("officer", officer.value())
                .query(Wish.class)
                .optional();
    }

    /** No address at all takes back the one that was there. */
    @Transactional
    void set(OfficerId officer, String typed, boolean digest) {
        var address = typed.strip();
        if (address.isEmpty()) {
            jdbc.sql("delete from officer_mail where officer_id = :officer")
                    .param("officer", officer.value())
                    .update();
            return;
        }
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new InvalidAddress();
        }
        jdbc.sql("""
                        insert into officer_mail (officer_id, address, digest, changed_at)
                        values (:officer, :address, :digest, :now)
                            on conflict (officer_id) do update
                           set address = excluded.address, digest = excluded.digest, changed_at = excluded.changed_at""")
                .param("officer", officer.value())
                .param("address", address)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
