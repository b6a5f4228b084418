package vn.loa.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.swing.event.EventListenerList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.kernel.Tokens;

@ApplicationTest
class OfficerSessionsTests {

    @Autowired
    OfficerSessions sessions;

    @Autowired
    Standings standings;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoRequestsAtOnceKeepWhatEachPutIn() {
        var id = begun();
        var one = found(id);
        var other = found(id);

        one.setAttribute("notice", "Đã lưu.");
        one.removeAttribute("old");
        other.setAttribute("challenge", new ArrayList<>(List.of("a", "b")));
        sessions.save(one);
        sessions.save(other);

        assertThat(found(id).getAttributeNames()).containsExactlyInAnyOrder("notice", "challenge");
        assertThat(found(id).<String>getAttribute("notice")).isEqualTo("Đã lưu.");
        assertThat(found(id).<List<String>>getAttribute("challenge")).containsExactly("a", "b");
    }

    @Test
    void sessionThatWasEndedMeanwhileIsNotBegunAgain() {
        var id = begun();
        var late = found(id);
        sessions.deleteById(id);

        late.setAttribute("notice", "Đã lưu.");
        sessions.save(late);

        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void attributesMoveOnToANewIdentifier() {
        var id = begun();
        var session = found(id);

        var next = session.changeSessionId();
        sessions.save(session);

        assertThat(sessions.findById(id)).isNull();
        assertThat(found(next).<String>getAttribute("old")).isEqualTo("cũ");
    }

    @Test
    void whatIsKeptCanBeReadOnlyWithTheIdentifier() {
        begun();

        assertThat(jdbc.sql("select attributes::text from officer_session")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("cũ"));
    }

    @Test
    void rowThatWasChangedByHandIsNotBelieved() {
        var id = begun();
        jdbc.sql("update officer_session set attributes = jsonb_build_object('other', attributes -> 'old')")
                .update();

        assertThat(found(id).<Object>getAttribute("other")).isNull();
    }

    @Test
    void onlyKnownKindsOfObjectsAreRead() {
        var seal = new AttributeSeal("x");

        assertThat(seal.open("known", seal.close("known", new Date(0)))).contains(new Date(0));
        assertThat(seal.open("unknown", seal.close("unknown", new EventListenerList())))
                .isEmpty();
    }

    @Test
    void officerSignsInOnlyToANewSession() {
        var session = found(begun());
        var standing = standings.of(communes.commune().officer()).orElseThrow();

        assertThatThrownBy(() -> session.setAttribute(OfficerSession.STANDING, standing))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sessionsThatAreLongOverAreForgotten() {
        var old = begun();
        var recent = begun();
        jdbc.sql("update officer_session set began_at = began_at - interval '109 hours' where id_hash = :id")
                .param("id", Tokens.hash(old))
                .update();

        sessions.forgetOld();

        assertThat(rows(old)).isZero();
        assertThat(rows(recent)).isOne();
    }

    private String begun() {
        var session = sessions.createSession();
        session.setAttribute("old", "cũ");
        sessions.save(session);
        return session.getId();
    }

    private OfficerSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private int rows(String id) {
        return jdbc.sql("select count(*) from officer_session where id_hash = :id")
                .param("id", Tokens.hash(id))
                .query(Integer.class)
                .single();
    }
}
