package vn.loa.proof;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jsoup.Jsoup;
import vn.loa.HttpOfficer;
import vn.loa.HttpOfficer.Answer;
import vn.loa.HttpOfficer.Form;
import vn.loa.proof.Ledger.Kind;

/** Writes through Loa's own forms without a pause, and notes what was answered. */
final class Writer implements Runnable {

    private static final String PASSWORD = "loa-demo-2026";

    private final URI loa;
    private final String earlier;
    private final String year;
    private final Ledger ledger;
    private HttpOfficer officer;
    private String plan;
    private String section;
    private volatile boolean ended;

    /** @param year of the earlier plan: for another one its copy would have to be mended before it is handed in */
    Writer(URI loa, String earlier, String year, Ledger ledger) {
        this.loa = loa;
        this.earlier = earlier;
        this.year = year;
        this.ledger = ledger;
    }

    void end() {
        ended = true;
    }

    @Override
    public void run() {
        for (int turn = 0; !ended; turn++) {
            try {
                if (officer == null) {
                    officer = new HttpOfficer(loa).signedIn("soanthao", PASSWORD);
                }
                write(turn % 10);
            } catch (IOException | IllegalStateException away) {
                // Killed, starting, or the session ended with the process.
                officer = null;
                rest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void write(int turn) throws IOException, InterruptedException {
        if (turn == 0 || plan == null) {
            copyPlan();
        } else if (turn == 1 || section == null) {
            addSection();
        } else if (turn == 7) {
            keepWarnings();
            move("SUBMIT", "/submission");
        } else if (turn == 9) {
            move("TAKE_BACK", "/withdrawal");
        } else if (turn == 3 || turn == 5) {
            renameSection();
        } else {
            comment();
        }
    }

    private void copyPlan() throws IOException, InterruptedException {
        plan = null;
        section = null;
        var answer = officer.post(officer.form("/plans/new", "/plans")
                .with("way", "COPY")
                .with("earlier", earlier)
                .with("year", year));
        if (succeeded(answer)) {
            plan = answer.header("Location").replaceFirst("^.*/plans/([0-9a-f-]{36}).*$", "$1");
            ledger.answered(Kind.PLAN, plan);
        }
    }

    private void addSection() throws IOException, InterruptedException {
        section = null;
        var title = word();
        var answer = officer.post(officer.form(at("/edit"), at("/sections")).with("title", title));
        if (succeeded(answer)) {
            section = answer.header("Location").replaceFirst("^.*/sections/([0-9a-f-]{36}).*$", "$1");
            ledger.answered(Kind.SECTION, section);
            ledger.titleAnswered(section, title);
        }
    }

    private void renameSection() throws IOException, InterruptedException {
        var page = at("/sections/" + section);
        var title = word();
        var form = officer.form(page, page).with("title", title).with("action", "save");
        // Doubtful until it is answered: the answer may be what the kill takes away.
        ledger.titleDoubtful(section, title);
        if (succeeded(officer.post(form))) {
            ledger.titleAnswered(section, title);
        }
    }

    private void comment() throws IOException, InterruptedException {
        var text = word();
        if (succeeded(
                officer.post(officer.form(at("/comments"), at("/comments")).with("text", text)))) {
            ledger.answered(Kind.COMMENT, text);
        }
    }

    /** Gives a reason for each warning, for the sections that are written here mean nothing. */
    private void keepWarnings() throws IOException, InterruptedException {
        var page = officer.get(at("/checks"));
        if (page.status() != 200) {
            return;
        }
        for (var key : Jsoup.parse(page.body()).select("input[name=keys]")) {
            var form = HttpOfficer.form(page, at("/checks/waivers"))
                    .with("keys", key.val())
                    .with("reason", "Kiểm chứng.");
            if (!succeeded(officer.post(form))) {
                return;
            }
        }
    }

    private void move(String move, String step) throws IOException, InterruptedException {
        Form form;
        try {
            form = officer.form(at(""), at(step));
        } catch (IllegalStateException notNow) {
            // The move before it was not answered and did not happen.
            return;
        }
        var moves = ledger.movesOf(plan);
        moves.doubtful++;
        if (succeeded(officer.post(form))) {
            moves.doubtful--;
            moves.answered.add(move);
        }
    }

    private boolean succeeded(Answer answer) {
        boolean elsewhere = answer.status() == 302 || answer.status() == 303;
        if (elsewhere && !answer.header("Location").contains("/sign-in")) {
            return true;
        }
        if (elsewhere || answer.status() == 503) {
            throw new IllegalStateException("away");
        }
        ledger.surprise(answer.status() + " " + answer.response().request().uri());
        rest();
        return false;
    }

    private String at(String part) {
        return "/plans/" + plan + part;
    }

    private static String word() {
        return "Kiểm chứng " + UUID.randomUUID();
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
