package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.SigningIn.Outcome;
import vn.loa.organization.domain.factor.RecoveryCodes;
import vn.loa.organization.domain.factor.TimeCodes;

/** The second step of signing in: a code from the telephone or from paper. Wrong codes count as wrong passwords do. */
@Service
public class CodeSigningIn {

    private final JdbcClient jdbc;
    private final Door door;
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final Clock clock;

    CodeSigningIn(JdbcClient jdbc, Door door, TimeCodes timeCodes, RecoveryCodes recoveryCodes, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.clock = clock;
    }

    public Outcome attempt(Visitor visitor, OfficerId officer, String code) {
        var username = username(officer);
        var knock = door.knock(visitor, username);
        if (knock.refusal() != null) {
            return knock.refusal();
        }
        if (username.isEmpty() || !timeCodes.accept(officer, code) && !recoveryCodes.accept(officer, code)) {
            return door.failed(knock);
        }
        door.open(knock);
        return new Outcome.Welcome(officer);
    }

    /** Empty for an officer who left since he typed his password. */
    private String username(OfficerId officer) {
        return jdbc.sql("select o.username from officer o where o.id = :officer and" + Today.OFFICER)
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .orElse("");
    }
}
