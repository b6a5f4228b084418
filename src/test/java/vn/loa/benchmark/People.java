package vn.loa.benchmark;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Officers of the generated country who can sign in, and where each of them works. */
final class People {

    /**
     * @param draft a plan that he may edit, once it is a draft, with a section of it
     * @param issued a plan that everybody may see: his commune's, or in a country of one year a neighbour's
     * @param work the id of the commune's plan that is carried out this year; those who have one come first
     */
    record Drafter(
            String username,
            String unit,
            String province,
            String draft,
            String section,
            String issued,
            @Nullable String work) {}

    private static final String DRAFTERS = """
            select o.username, u.id unit, u.parent_id province, d.id draft, s.id section, i.id issued, w.id work
              from officer o
              join officer known on known.username = 'quantri-vn' and known.password_hash = o.password_hash
              join officer_grant g on g.officer_id = o.id and g.permission = 'DRAFT'
              join unit u on u.id = g.unit_id
              join plan d on d.unit_id = u.id and d.status in ('DRAFT', 'SUBMITTED')
              join lateral (select id, row_number() over (order by id) rank from section
                             where plan_id = d.id and place = 'BODY' and parent_id is not null limit 12) s on true
              join lateral (select p.id from plan p join unit near on near.id = p.unit_id
                             where near.parent_id = u.parent_id and p.status in ('ISSUED', 'CLOSED')
                             order by near.id = u.id desc, p.year desc limit 1) i on true
              left join lateral (select id from plan where unit_id = u.id and status = 'ISSUED'
                                    and year <= extract(year from current_date) order by year desc limit 1) w on true
             order by s.rank, w.id is null, o.username""";

    private final URI address;
    private final String password;
    final List<Drafter> drafters = new ArrayList<>();

    People(URI address, Connection database, String password) throws SQLException {
        this.address = address;
        this.password = password;
        try (var found = database.createStatement().executeQuery(DRAFTERS)) {
            while (found.next()) {
                drafters.add(new Drafter(
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        "/plans/" + found.getString(4),
                        "/plans/" + found.getString(4) + "/sections/" + found.getString(5),
                        "/plans/" + found.getString(6),
                        found.getString(7)));
            }
        }
        if (drafters.isEmpty()) {
            throw new IllegalStateException("No generated country in this database");
        }
    }

    /** So many of the first drafters have a plan each to themselves; those after them another section of the same. */
    int plans() {
        return (int) drafters.stream().map(Drafter::draft).distinct().count();
    }

    Drafter drafter(int number) {
        return drafters.get(number % drafters.size());
    }

    Browser signedIn(String username) throws IOException, InterruptedException {
        var browser = new Browser(address);
        browser.signIn(username, password);
        return browser;
    }

    /** Drafters in turn; several sessions may belong to one. Passwords are hashed slowly, so it takes a while. */
    List<Browser> sessions(int count) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        var waiting = new ArrayList<Future<Browser>>();
        for (int i = 0; i < count; i++) {
            var username = drafter(i).username();
            waiting.add(pool.submit(() -> signedIn(username)));
        }
        pool.shutdown();
        var sessions = new ArrayList<Browser>();
        for (var session : waiting) {
            sessions.add(session.get());
        }
        return sessions;
    }
}
