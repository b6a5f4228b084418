package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.documents.DocumentNumber;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** Finds a plan with all its parts, and what the officer who asks may see and do there, in one statement. */
@Component
class Assembly {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEAD = """
            select p.*, u.name unit_name, creator.full_name creator_name, changer.full_name changer_name,
                   later.id later_id, part.saved_at part_saved_at, part.saved_by part_saved_by, reach.sight, reach.held,
                   (select n.earlier_year from renewal n where n.plan_id = p.id) earlier_year,
                   (select count(*) from proposed_change c where c.plan_id = p.id and c.state = 'OPEN') open_changes
              from plan p
              cross join lateral reach_of(:by, p.unit_id, :today) reach
              join unit u on u.id = p.unit_id
              join officer creator on creator.id = p.created_by_id
              join officer changer on changer.id = p.changed_by_id
              left join plan later on later.replaces_id = p.id
              left join lateral (
                select s.saved_at, o.full_name saved_by from section s join officer o on o.id = s.saved_by_id
                 where s.plan_id = p.id order by s.saved_at desc limit 1) part on true
             where p.id = :plan""";

    private static final String PLAN =
            """
            select head.*,
              coalesce((select json_agg(json_build_array(r.name, r.note) order by r.position)
                 from plan_recipient r where r.plan_id = head.id), '[]') recipients,
              coalesce((select json_agg(json_build_array(a.title, a.cells) order by a.position)
                 from plan_appendix a where a.plan_id = head.id), '[]') appendices,
              coalesce((select json_agg(json_build_array(t.signer, t.email, t.time) order by t.position)
                 from plan_stamp t where t.plan_id = head.id), '[]') stamps,
              coalesce((select json_agg(json_build_array(c.section_id, c.cited,
                     case when k.cited is null then c.kind else k.kind end,
                     case when k.cited is null then c.number else k.number end,
                     case when k.cited is null then c.date else k.date end,
                     case when k.cited is null then c.issuer else k.issuer end,
                     case when k.cited is null then c.subject else k.subject end,
                     c.place, c.text,
                     case when k.cited is null then c.legal_document_id else k.legal_document_id end,
                     coalesce(k.version, 0))
                   order by c.section_id, c.position)
                 from citation c left join citation_correction k on k.plan_id = c.plan_id and k.cited = c.cited
                where c.plan_id = head.id), '[]') citations,
              (%s) issuer_unit,
              coalesce((select json_agg(json_build_array(l.id, l.text, r.year, r.result, o.full_name, r.noted_at)
                     order by s.position, s.id, l.position)
                 from section s
                 join section_line l on l.section_id = s.id and l.removed_at is null
                 left join renewed_target t on t.line_id = l.id
                cross join lateral (
                   select * from target_result own where own.line_id = l.id
                    union all
                   select * from target_result earlier where earlier.line_id = t.earlier_line_id) r
                 join officer o on o.id = r.noted_by_id
                where s.plan_id = head.id and s.removed_at is null and r.result <> ''), '[]') results,
              coalesce((select json_agg(json_build_array(w.key, w.reason, o.full_name, w.at) order by w.key)
                 from check_waiver w join officer o on o.id = w.officer_id where w.plan_id = head.id), '[]') waivers,
              (select json_agg(part order by part.position, part.id) from (
                 select s.*, (select json_agg(l order by l.position, l.id) from section_line l
                    where l.section_id = s.id and l.removed_at is null) lines
                 from section s where s.plan_id = head.id) part) parts,
              %s activities
              from (%s) head""".formatted(Issuers.OF.formatted("head.unit_id"), ActivityQueries.OF_PLAN, HEAD);

    private final JdbcClient jdbc;
    private final Clock clock;

    Assembly(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PlanHead head(OfficerId by, PlanId plan) {
        return jdbc.sql(HEAD)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("plan", plan.value())
                .query((result, number) -> head(new Row(result)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    StoredPlan find(OfficerId by, PlanId plan) {
        return jdbc.sql(PLAN)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("plan", plan.value())
                .query((result, number) -> stored(new Row(result)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static StoredPlan stored(Row row) throws SQLException {
        var activities = ActivityQueries.rows(row.rows("activities"));
        return new StoredPlan(
                head(row),
                Issuers.issuer(row),
                content(row, activities.standing()),
                activities.standing(),
                activities.removed(),
                list(row, "waivers", Assembly::waiver),
                list(row, "results", Assembly::result));
    }

    private static PlanContent content(Row row, List<ActivityView> activities) throws SQLException {
        return new PlanContent(
                header(row),
                row.texts("letterhead"),
                list(row, "recipients", item -> new Recipient(text(item, 0), textOrNull(item, 1))),
                list(row, "appendices", item -> new PlanAppendix(text(item, 0), text(item, 1)).appendix()),
                list(
                        row,
                        "stamps",
                        item -> new PlanStamp(text(item, 0), textOrNull(item, 1), textOrNull(item, 2)).stamp()),
                list(row, "citations", Assembly::citation),
                parts(row.rows("parts")),
                activities);
    }

    private static PlanHead head(Row row) throws SQLException {
        var changed = row.instant("changed_at");
        var saved = row.instantOrNull("part_saved_at");
        var partIsNewer = saved != null && saved.isAfter(changed);
        return new PlanHead(
                new PlanId(row.id("id")),
                row.number("version"),
                new UnitId(row.id("unit_id")),
                row.text("unit_name"),
                row.number("year"),
                row.textOrNull("title"),
                row.kind("status", PlanStatus.class),
                DocumentNumber.writtenOrNull(row.textOrNull("number")),
                row.dateOrNull("date"),
                row.text("creator_name"),
                row.instant("created_at"),
                row.text(partIsNewer ? "part_saved_by" : "changer_name"),
                saved != null && partIsNewer ? saved : changed,
                row.idOrNull("copied_from_id", PlanId::new),
                row.idOrNull("replaces_id", PlanId::new),
                row.idOrNull("later_id", PlanId::new),
                renewal(row),
                Gate.reach(row));
    }

    private static PlanHead.@Nullable Renewal renewal(Row row) throws SQLException {
        int earlier = row.number("earlier_year");
        return earlier == 0 ? null : new PlanHead.Renewal(earlier, row.number("open_changes"));
    }

    private static Header header(Row row) throws SQLException {
        return new Header(
                row.textOrNull("issuer"),
                row.textOrNull("number"),
                row.textOrNull("place"),
                row.dateOrNull("date"),
                row.textOrNull("title"),
                row.number("year"),
                row.textOrNull("signing_authority"),
                row.textOrNull("signer_position"),
                row.textOrNull("signer_name"));
    }

    private static PlanContent.Citation citation(JsonNode item) {
        var date = textOrNull(item, 4);
        var document = textOrNull(item, 9);
        return new PlanContent.Citation(
                UUID.fromString(text(item, 0)),
                text(item, 1),
                new LegalBasis(
                        text(item, 2),
                        textOrNull(item, 3),
                        date == null ? null : LocalDate.parse(date),
                        textOrNull(item, 5),
                        textOrNull(item, 6),
                        Place.valueOf(text(item, 7)),
                        text(item, 8)),
                document == null ? null : LegalDocumentId.valueOf(document),
                item.get(10).asInt());
    }

    private static CheckWaiver waiver(JsonNode item) {
        var at = OffsetDateTime.parse(text(item, 3)).toInstant();
        return new CheckWaiver(text(item, 0), text(item, 1), text(item, 2), at);
    }

    private static TargetResult result(JsonNode item) {
        return new TargetResult(
                LineId.valueOf(text(item, 0)),
                text(item, 1),
                item.get(2).asInt(),
                text(item, 3),
                text(item, 4),
                OffsetDateTime.parse(text(item, 5)).toInstant());
    }

    private static List<PlanContent.Part> parts(List<Row> rows) throws SQLException {
        var parts = new ArrayList<PlanContent.Part>();
        for (var row : rows) {
            parts.add(part(row));
        }
        return parts;
    }

    private static PlanContent.Part part(Row row) throws SQLException {
        var lines = new ArrayList<LineView>();
        for (var line : row.rows("lines")) {
            lines.add(LineRows.line(line));
        }
        return new PlanContent.Part(
                row.id("id"),
                row.idOrNull("parent_id", id -> id),
                row.kind("place", SectionPlace.class),
                row.textOrNull("number"),
                row.text("title"),
                row.kind("role", SectionRole.class),
                row.instantOrNull("removed_at") != null,
                lines);
    }

    private static <T> List<T> list(Row row, String column, Function<JsonNode, T> item) throws SQLException {
        var list = new ArrayList<T>();
        JSON.readTree(row.text(column)).forEach(node -> list.add(item.apply(node)));
        return list;
    }

    private static String text(JsonNode item, int index) {
        var text = textOrNull(item, index);
        return text == null ? "" : text;
    }

    private static @Nullable String textOrNull(JsonNode item, int index) {
        var node = item.get(index);
        return node == null || node.isNull() ? null : node.asString();
    }
}
