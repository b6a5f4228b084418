package vn.loa.country;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

/** The registry of legal documents: what plans can cite, and which document a citation means. */
final class Registry {

    private record Asked(
            String kind,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String subject) {

        static Asked of(LegalBasis basis) {
            return new Asked(basis.kind(), basis.number(), basis.date(), basis.subject());
        }
    }

    private final List<RegisteredDocument> documents = new ArrayList<>();
    private final Map<Asked, UUID> meant = new HashMap<>();

    /** Asks the database what each document's citation means, as the application asks it on each save. */
    Registry(Connection connection) throws SQLException {
        var known = new ArrayList<RegisteredDocument>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select kind, number, date, issuer, subject, valid_from, valid_to from legal_document
                         where date is not null and issuer is not null and subject is not null and valid_from is not null
                           and kind in ('Luật', 'Nghị định', 'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Thông tư')
                         order by number, date""")) {
            while (found.next()) {
                known.add(new RegisteredDocument(
                        found.getString(1),
                        found.getString(2),
                        found.getObject(3, LocalDate.class),
                        found.getString(4),
                        found.getString(5),
                        found.getObject(6, LocalDate.class),
                        found.getObject(7, LocalDate.class)));
            }
        }
        try (var statement = connection.prepareStatement("select cited_document(?, ?, ?, ?)")) {
            for (var document : known) {
                var cited = Citations.in("Căn cứ " + document.inFull() + ";", Place.PREAMBLE);
                // One that amends another cites that one too: a plan would have more legal bases than it has lines.
                if (cited.size() == 1 && ask(statement, Asked.of(cited.get(0)))) {
                    documents.add(document);
                }
            }
        }
    }

    List<RegisteredDocument> documents() {
        return documents;
    }

    /** Null for what is not in the registry, such as a commune's own plans. */
    @Nullable
    UUID meantBy(LegalBasis basis) {
        return meant.get(Asked.of(basis));
    }

    private boolean ask(PreparedStatement statement, Asked asked) throws SQLException {
        statement.setString(1, asked.kind());
        statement.setString(2, asked.number());
        statement.setObject(3, asked.date());
        statement.setString(4, asked.subject());
        try (var found = statement.executeQuery()) {
            var document = found.next() ? found.getObject(1, UUID.class) : null;
            if (document != null) {
                meant.put(asked, document);
            }
            return document != null;
        }
    }
}
