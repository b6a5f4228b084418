package vn.loa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.HttpOfficer;
import vn.loa.database.EmbeddedDatabase;
import vn.loa.demonstration.Demonstration;

/** Loa is stopped under eight people who read and write without a pause. */
class ShutdownTests {

    private static final int PEOPLE = 8;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    private final Collection<String> answered = new ConcurrentLinkedQueue<>();
    private final Collection<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Collection<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    /**
     * A connection that is not taken any more is no broken request, nor is one that the system took into its queue but
     * Loa never read: then there is not a byte of an answer, and nothing was done.
     */
    @Test
    void everyRequestThatWasTakenIsAnsweredWhole() throws Exception {
        // As the tests themselves run: it lives half a minute.
        var loa = new LoaProcess(home, home.resolve("loa.log"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        loa.start();
        var plan = draft(loa);
        var people = new ArrayList<Thread>();
        for (int i = 0; i < PEOPLE; i++) {
            var officer = new HttpOfficer(loa.address()).signedIn("soanthao", Demonstration.PASSWORD);
            people.add(new Thread(() -> work(officer, plan)));
        }
        people.forEach(Thread::start);
        while (answered.size() < 3 * PEOPLE && broken.isEmpty()) {
            Thread.sleep(20);
        }

        loa.stop();

        for (var person : people) {
            person.join();
        }
        assertThat(broken).isEmpty();
        assertThat(refused).hasValue(PEOPLE);
        assertThat(titles()).containsAll(answered).doesNotContainAnyElementsOf(unanswered);
    }

    private static String draft(LoaProcess loa) throws Exception {
        try (var database = loa.database();
                var rows = database.createStatement().executeQuery("select id from plan where status = 'DRAFT'")) {
            rows.next();
            return "/plans/" + rows.getString(1);
        }
    }

    /** The server has ended together with Loa. */
    private List<String> titles() throws Exception {
        var titles = new ArrayList<String>();
        try (var database = EmbeddedDatabase.start(home);
                var connection = database.owner().open();
                var rows = connection.createStatement().executeQuery("select title from section")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }

    private void work(HttpOfficer officer, String plan) {
        try {
            while (true) {
                var form = officer.form(plan + "/edit", plan + "/sections");
                var title = "Cuối ngày " + UUID.randomUUID();
                unanswered.add(title);
                var answer = officer.post(form.with("title", title));
                unanswered.remove(title);
                if (answer.status() == 302) {
                    answered.add(title);
                } else {
                    broken.add("POST " + answer.status());
                }
            }
        } catch (ConnectException closed) {
            refused.incrementAndGet();
        } catch (IOException e) {
            if (neverAnswered(e)) {
                refused.incrementAndGet();
            } else {
                broken.add(e.toString());
            }
        } catch (InterruptedException | RuntimeException e) {
            broken.add(e.toString());
        }
    }

    private static boolean neverAnswered(IOException failure) {
        var words = String.valueOf(failure.getMessage());
        return words.contains("received no bytes") || words.contains("Connection reset");
    }
}
