package vn.loa.planning.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.planning.PlanId;

/** Finds what the lines of a plan cite and links it to the registry; what an officer set right stays right. */
@Component
class LegalBases {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The registry knows how a citation names a document: by number and date, a law by its name. */
    private static final String REGISTERED = "cited_document(%1$s.kind, %1$s.number, %1$s.date, %1$s.subject)";

    private static final String FOUND = """
            found as (
              select * from jsonb_to_recordset(cast(:found as jsonb)) as f(section uuid, position integer, cited text,
                kind text, number text, date date, issuer text, subject text, place text, text text))""";

    private static final String CITE = """
            insert into citation (section_id, position, plan_id, cited, kind, number, date, issuer, subject, place, text,
                   legal_document_id)
            select f.section, f.position, :plan, f.cited, f.kind, f.number, f.date, f.issuer, f.subject, f.place, f.text,
                   %s
              from found f""".formatted(REGISTERED.formatted("f"));

    // In one statement, since it belongs to every save: rows that fell away go, the others are written over.
    private static final String REPLACE = """
            with %s,
            gone as (
              delete from citation c where c.section_id = any(:sections)
                and not exists (select 1 from found f where f.section = c.section_id and f.position = c.position))
            %s
                on conflict (section_id, position) do update set cited = excluded.cited, kind = excluded.kind,
                   number = excluded.number, date = excluded.date, issuer = excluded.issuer,
                   subject = excluded.subject, place = excluded.place, text = excluded.text,
                   legal_document_id = excluded.legal_document_id""".formatted(FOUND, CITE);

    /** What the statement that writes a new plan does for its citations. */
    static final String OF_NEW_PLAN = """
            %s,
            cited as (%s),
            corrected as (
              insert into citation_correction (plan_id, cited, kind, number, date, issuer, subject, legal_document_id)
              select :plan, f.cited, f.kind, f.number, f.date, f.issuer, f.subject, %s
                from jsonb_to_recordset(cast(:better as jsonb)) as f(cited text, kind text, number text, date date,
                     issuer text, subject text))""".formatted(FOUND, CITE, REGISTERED.formatted("f"));

    // The same words once more are no conflict: the form came twice.
    private static final String CORRECT_BY_HAND = """
            insert into citation_correction as k (plan_id, cited, kind, number, date, issuer, subject,
                   legal_document_id, corrected_by_id, corrected_at)
            select :plan, f.cited, f.kind, f.number, f.date, f.issuer, f.subject, %s, :by, :at
              from jsonb_to_recordset(cast(:found as jsonb)) as f(cited text, kind text, number text, date date,
                   issuer text, subject text)
                on conflict (plan_id, cited) do update set kind = excluded.kind, number = excluded.number,
                   date = excluded.date, issuer = excluded.issuer, subject = excluded.subject,
                   legal_document_id = excluded.legal_document_id, corrected_by_id = excluded.corrected_by_id,
                   corrected_at = excluded.corrected_at, version = k.version + 1
             where k.version = :version
                or (k.kind, k.number, k.date, k.issuer, k.subject)
                   is not distinct from (excluded.kind, excluded.number, excluded.date, excluded.issuer,
                     excluded.subject)""".formatted(REGISTERED.formatted("f"));

    private static final String LAST_CORRECTION = """
            select o.full_name, coalesce(k.corrected_at, p.created_at) corrected_at
              from citation_correction k
              join plan p on p.id = k.plan_id
              join officer o on o.id = coalesce(k.corrected_by_id, p.created_by_id)
             where k.plan_id = :plan and k.cited = :cited""";

    private record Found(
            @Nullable UUID section,
            int position,
            String cited,
            String kind,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String subject,
            String place,
            String text) {}

    private final JdbcClient jdbc;

    private final Telling telling;
    private final Clock clock;

    LegalBases(JdbcClient jdbc, Telling telling, Clock clock) {
        this.jdbc = jdbc;
        this.telling = telling;
        this.clock = clock;
    }

    /** The sections must be in the database already. */
    void findAnew(PlanId plan, List<Section> sections) {
        jdbc.sql(REPLACE)
                .param("plan", plan.value())
                .param(
                        "sections",
                        sections.stream().map(section -> section.id().value()).toArray(UUID[]::new))
                .param("found", found(sections))
                .update();
    }

    /** What the sections cite, as JSON. */
    static String found(List<Section> sections) {
        var found = new ArrayList<Found>();
        for (var section : sections) {
            var bases = citedIn(section);
            for (int position = 0; position < bases.size(); position++) {
                found.add(found(section.id().value(), position, key(bases.get(position)), bases.get(position)));
            }
        }
        return JSON.writeValueAsString(found);
    }

    /** What is known better than the sections say by themselves, as JSON. */
    static String better(List<Section> sections, List<LegalBasis> known) {
        return JSON.writeValueAsString(corrections(sections, known).entrySet().stream()
                .map(better -> found(null, 0, better.getKey(), better.getValue()))
                .toList());
    }

    /** By what tells the document from others. */
    private static Map<String, LegalBasis> corrections(List<Section> sections, List<LegalBasis> known) {
        var mentions =
                sections.stream().flatMap(section -> citedIn(section).stream()).toList();
        var better = new LinkedHashMap<String, LegalBasis>();
        for (var said : Citations.merged(mentions)) {
            known.stream()
                    .filter(basis -> Citations.isSame(basis, said) && !says(said, basis))
                    .findFirst()
                    .ifPresent(basis -> better.put(key(firstOf(mentions, said)), basis));
        }
        return better;
    }

    /** What sections that are not stored yet will be found to cite; the registry is not asked. */
    static List<PlanContent.Citation> citations(List<Section> sections, List<LegalBasis> known) {
        var corrections = corrections(sections, known);
        var citations = new ArrayList<PlanContent.Citation>();
        for (var section : sections) {
            for (var said : citedIn(section)) {
                var cited = key(said);
                var better = corrections.get(cited);
                citations.add(new PlanContent.Citation(
                        section.id().value(),
                        cited,
                        better == null ? said : corrected(said, better),
                        null,
                        better == null ? 0 : 1));
            }
        }
        return citations;
    }

    private static LegalBasis corrected(LegalBasis said, LegalBasis better) {
        return new LegalBasis(
                better.kind(),
                better.number(),
                better.date(),
                better.issuer(),
                better.subject(),
                said.place(),
                said.text());
    }

    /**
     * Takes an officer's word for what is cited.
     *
     * @param version of the correction that was read; 0 if there was none
     */
    void correct(Standing standing, String cited, int version, LegalBasis corrected) {
        var written = jdbc.sql(CORRECT_BY_HAND)
                .param("plan", standing.plan().value())
                .param("by", standing.officer().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .param("found", JSON.writeValueAsString(List.of(found(null, 0, cited, corrected))))
                .update();
        if (written == 0) {
            throw stale(standing.plan(), cited);
        }
    }

    private StaleBasis stale(PlanId plan, String cited) {
        return jdbc.sql(LAST_CORRECTION)
                .param("plan", plan.value())
                .param("cited", cited)
                .query((result, number) -> {
                    var row = new Row(result);
                    return new StaleBasis(row.text("full_name"), telling.moment(row.instant("corrected_at")));
                })
                .single();
    }

    /** What the section's heading and lines cite, each once. */
    static List<LegalBasis> citedIn(Section section) {
        var place = section.place() == SectionPlace.PREAMBLE ? Place.PREAMBLE : Place.BODY;
        var texts = Stream.concat(
                Stream.of(section.title()), section.lines().stream().map(SectionLine::text));
        return Citations.merged(
                texts.flatMap(text -> Citations.in(text, place).stream()).toList());
    }

    private static LegalBasis firstOf(List<LegalBasis> mentions, LegalBasis merged) {
        return mentions.stream()
                .filter(mention -> Citations.isSame(mention, merged))
                .findFirst()
                .orElse(merged);
    }

    private static boolean says(LegalBasis said, LegalBasis known) {
        return said.kind().equals(known.kind())
                && Objects.equals(said.number(), known.number())
                && Objects.equals(said.date(), known.date())
                && Objects.equals(said.issuer(), known.issuer())
                && Objects.equals(said.subject(), known.subject());
    }

    /** Two bodies give the same number, so the date belongs to it. */
    private static String key(LegalBasis basis) {
        var number = basis.number();
        if (number == null) {
            return basis.text();
        }
        var date = basis.date();
        return number.toUpperCase(Locale.ROOT) + (date == null ? "" : " " + date);
    }

    private static Found found(@Nullable UUID section, int position, String key, LegalBasis basis) {
        var date = basis.date();
        return new Found(
                section,
                position,
                key,
                basis.kind(),
                basis.number(),
                date == null ? null : date.toString(),
                basis.issuer(),
                basis.subject(),
                basis.place().name(),
                basis.text());
    }
}
