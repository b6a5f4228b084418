package vn.loa.organization.domain.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;

/** Ten codes on paper, each for one time, for the day on which the telephone is lost. */
@Component
public class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int GROUPS = 3;
    private static final int LETTERS = 4;

    /** Without letters and digits that look alike: it is read from paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    /** What the codes are there to replace. */
    private static final String FACTOR = "(exists (select 1 from time_code_secret t where t.officer_id = :officer)"
            + " or exists (select 1 from passkey k where k.officer_id = :officer))";

    private static final String NONE_LEFT = "not exists (select 1 from recovery_code r where r.officer_id = :officer)";

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** Codes for an officer who has none; shown this once. Empty for one who still has some. */
    @Transactional
    public List<String> issue(OfficerId officer) {
        return write(officer, NONE_LEFT);
    }

    /** New codes in the place of all earlier ones; shown this once. Empty for an officer who has nothing to lose. */
    @Transactional
    public List<String> renew(OfficerId officer) {
        return write(officer, FACTOR);
    }

    private List<String> write(OfficerId officer, String condition) {
        var codes = Stream.generate(this::invent).distinct().limit(COUNT).toList();
        int written = jdbc.sql("""
                        insert into recovery_code (officer_id, number, code_hash)
                        select :officer, code.number - 1, code.hash
                          from unnest(cast(:hashes as bytea[])) with ordinality as code (hash, number)
                         where %s
                        on conflict (officer_id, number) do update set code_hash = excluded.code_hash""".formatted(condition))
                .param("officer", officer.value())
                .param("hashes", codes.stream().map(code -> hash(officer, code)).toArray(byte[][]::new))
                .update();
        return written == 0 ? List.of() : codes;
    }

    /** Whether this is one of the officer's codes; it is used up then. */
    @Transactional
    public boolean accept(OfficerId officer, String typed) {
        return jdbc.sql("delete from recovery_code where officer_id = :officer and code_hash = :hash")
                        .param("officer", officer.value())
                        .param("hash", hash(officer, typed))
                        .update()
                == 1;
    }

    public int left(OfficerId officer) {
        return jdbc.sql("select count(*) from recovery_code where officer_id = :officer")
                .param("officer", officer.value())
                .query(Integer.class)
                .single();
    }

    /** With the last telephone and key the codes go, too. */
    public void removeIfVain(OfficerId officer) {
        jdbc.sql("delete from recovery_code where officer_id = :officer and not " + FACTOR)
                .param("officer", officer.value())
                .update();
    }

    public void remove(OfficerId officer) {
        jdbc.sql("delete from recovery_code where officer_id = :officer")
                .param("officer", officer.value())
                .update();
    }

    private byte[] hash(OfficerId officer, String typed) {
        return box.hash(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""), officer.toString());
    }

    private String invent() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(LETTERS, 0, ALPHABET.length())
                        .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
