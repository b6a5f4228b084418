package vn.loa.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignInEvent;

/** Notes who came in, was turned away or left: acts that change nothing else. */
@Component
class SignInActs {

    static final String SIGNED_IN = "signed-in";
    static final String FAILED = "sign-in-failed";
    static final String LOCKED = "sign-in-locked";
    static final String SIGNED_OUT = "signed-out";

    private static final String NOTE = """
            with act as (
              insert into audit_act (at, officer_id, officer_name, unit_id, address, action, role, transaction)
              select clock_timestamp(), o.id, o.full_name, o.unit_id, :address, :action, session_user,
                     pg_current_xact_id()
                from (values (1)) one left join officer o on o.id = cast(:officer as uuid)
              returning id)
            insert into audit_change (act_id, table_name, row_key, subjects)
            select act.id, 'officer', o.id, array[o.id, o.unit_id]
              from act join officer o on o.id = cast(:officer as uuid) or o.username = :username""";

    private final JdbcClient jdbc;

    SignInActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    public void on(SignInEvent event) {
        if (event instanceof SignInEvent.SignedIn in) {
            note(SIGNED_IN, in.officer(), null);
        } else if (event instanceof SignInEvent.SignedOut out) {
            note(SIGNED_OUT, out.officer(), null);
        } else if (event instanceof SignInEvent.Locked locked) {
            note(LOCKED, null, locked.username());
        } else if (event instanceof SignInEvent.Failed failed) {
            note(FAILED, null, failed.username());
        }
    }

    /** A name that is nobody's is not kept: people type passwords into the wrong field. */
    private void note(String action, @Nullable OfficerId officer, @Nullable String username) {
        jdbc.sql(NOTE)
                .param("address", CurrentAct.address().orElse(null))
                .param("action", action)
                .param("officer", officer == null ? null : officer.value())
                .param("username", username)
                .update();
    }
}
