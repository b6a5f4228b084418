package vn.loa.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.PlanJson;

/** Makes a plan of a template: fills the placeholders and cites the documents that hold today. */
@Component
class PlanTemplating {

    private final JdbcClient jdbc;
    private final LegalDocumentSearch documents;
    private final PlanJson json;
    private final Clock clock;

    PlanTemplating(JdbcClient jdbc, LegalDocumentSearch documents, PlanJson json, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    PlanDocument current(int year, String issuer) {
        var template = jdbc.sql("select current_template(:today)")
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getString(1))
                .list();
        return fill(template.get(0), year, issuer);
    }

    PlanDocument fill(@Nullable String template, int year, String issuer) {
        var numbers = CurrentDocuments.numbersIn(require(template));
        return fill(require(template), year, issuer, numbers.isEmpty() ? List.of() : documents.successions(numbers));
    }

    /** Without the lines that cite something. */
    PlanDocument frame(@Nullable String template, int year, String issuer) {
        return fill(require(template), year, issuer, List.of());
    }

    private static String require(@Nullable String template) {
        if (template == null) {
            throw new NoTemplate();
        }
        return template;
    }

    private PlanDocument fill(String template, int year, String issuer, List<LegalDocumentSearch.Succession> cited) {
        var current = CurrentDocuments.of(cited, LocalDate.now(clock));
        return cite(json.read(TemplateFilling.of(year, issuer).fillJson(template)), year, current);
    }

    private static PlanDocument cite(PlanDocument plan, int year, CurrentDocuments current) {
        var header = plan.header();
        return new PlanDocument(
                new PlanDocument.Header(
                        header.issuer(),
                        header.number(),
                        header.place(),
                        header.date(),
                        header.title(),
                        year,
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName()),
                plan.letterhead(),
                lines(plan.preamble(), current),
                plan.preamble().stream().flatMap(line -> bases(line, current)).toList(),
                plan.sections().stream()
                        .map(section -> section(section, current))
                        .toList(),
                plan.activities(),
                lines(plan.closing(), current),
                plan.recipients(),
                plan.appendices(),
                plan.signatures(),
                plan.findings());
    }

    private static Section section(Section section, CurrentDocuments current) {
        return new Section(
                section.id(),
                section.number(),
                section.title(),
                section.role(),
                lines(section.lines(), current),
                section.children().stream()
                        .map(child -> section(child, current))
                        .toList());
    }

    private static List<Line> lines(List<Line> lines, CurrentDocuments current) {
        return lines.stream()
                .flatMap(line -> current.cite(line.text()).stream()
                        .map(text -> new Line(line.id(), line.level(), line.marker(), text, line.meanings())))
                .toList();
    }

    private static Stream<LegalBasis> bases(Line line, CurrentDocuments current) {
        return CurrentDocuments.numbersIn(line.text()).stream()
                .flatMap(number -> current.current(number).stream())
                .map(document -> new LegalBasis(
                        document.kind(),
                        document.number(),
                        document.date(),
                        document.issuer(),
                        document.subject(),
                        Place.PREAMBLE,
                        document.citation()));
    }
}
