package vn.loa.guidance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.loa.documents.PlanDocument;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanText;
import vn.loa.planning.PlanTexts;

/** Looks how a plan answers what superiors ask for. */
@Service
@ReadsOnly
public class CoverageReading {

    private static final String COVERED = """
            select g.id guidance_id, g.title, u.name unit_name, g.issue_by, tie.plan_id is not null followed, %s,
                   a.place, a.place_id, a.reason, a.at, o.full_name
              from guidance g
              join unit u on u.id = g.unit_id
              left join plan_guidance tie on tie.guidance_id = g.id and tie.plan_id = :plan
              left join requirement r on r.guidance_id = tie.guidance_id and r.withdrawn_on is null
              left join requirement_answer a on a.requirement_id = r.id and a.plan_id = :plan
              left join officer o on o.id = a.officer_id
             where g.status <> 'DRAFT'
               and (tie.plan_id is not null
                 or g.status = 'PUBLISHED' and g.year = :year and g.unit_id in (
                      select path.ancestor_id from unit_path path
                       where path.descendant_id = :unit and path.depth > 0))
             order by g.published_at, g.id, r.kind, r.position, r.id""".formatted(GuidanceQueries.REQUIREMENT);

    private static final int GUESSES = 5;
    private static final double LIKELY = 0.15;

    private final JdbcClient jdbc;
    private final PlanTexts texts;

    CoverageReading(JdbcClient jdbc, PlanTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** For those who see more of the plan than what is published. */
    public Coverage of(OfficerId by, PlanId plan) {
        var text = texts.read(by, plan);
        if (text.reach().sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
        var elements = Elements.of(text.document());
        var followed = new LinkedHashMap<Coverage.Other, List<Coverage.Covered>>();
        var others = new ArrayList<Coverage.Other>();
        covered(text, elements, followed, others);
        var drafter =
                text.reach().held().contains(Permission.DRAFT) && text.reach().sight() == Sight.WHOLE;
        var status = text.plan().status();
        return new Coverage(
                text.plan(),
                followed.entrySet().stream()
                        .map(entry -> new Coverage.Followed(entry.getKey(), entry.getValue()))
                        .toList(),
                others,
                doubts(text.document(), plan, elements),
                elements,
                drafter && (status == PlanStatus.DRAFT || status == PlanStatus.ISSUED),
                drafter && status == PlanStatus.DRAFT);
    }

    /** One requirement of a plan, and the places that most likely answer it, the likeliest first. */
    public record Question(Coverage coverage, Coverage.Covered covered, List<Elements.Element> guesses) {}

    public Question question(OfficerId by, PlanId plan, RequirementId requirement) {
        var coverage = of(by, plan);
        var covered = coverage.followed().stream()
                .flatMap(followed -> followed.requirements().stream())
                .filter(one -> one.requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Question(coverage, covered, guesses(covered.requirement(), coverage.elements()));
    }

    static List<Elements.Element> guesses(RequirementView requirement, List<Elements.Element> elements) {
        var wanted = new Alike(requirement.wording().text());
        var likeness = elements.stream()
                .collect(Collectors.toMap(
                        Function.identity(), element -> wanted.to(element.label()), (one, same) -> one));
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= LIKELY)
                .sorted(Map.Entry.<Elements.Element, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(GUESSES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void covered(
            PlanText text,
            List<Elements.Element> elements,
            Map<Coverage.Other, List<Coverage.Covered>> followed,
            List<Coverage.Other> others) {
        var places = elements.stream()
                .collect(Collectors.toMap(Elements.Element::place, Function.identity(), (one, same) -> one));
        jdbc.sql(COVERED)
                .param("plan", text.plan().id().value())
                .param("year", text.plan().year())
                .param("unit", text.plan().unit().value())
                .query((ResultSet result) -> {
                    var row = new Row(result);
                    var guidance = new Coverage.Other(
                            new GuidanceId(row.id("guidance_id")),
                            row.text("title"),
                            row.text("unit_name"),
                            row.day("issue_by"));
                    if (!result.getBoolean("followed")) {
                        others.add(guidance);
                        return;
                    }
                    var all = followed.computeIfAbsent(guidance, none -> new ArrayList<>());
                    if (row.idOrNull("requirement_id") != null) {
                        all.add(covered(row, places));
                    }
                });
    }

    private static Coverage.Covered covered(Row row, Map<PlanPlace, Elements.Element> places) throws SQLException {
        var place = row.place("place", "place_id");
        Elements.@Nullable Element by = place == null ? null : places.get(place);
        return new Coverage.Covered(
                row.requirement(),
                by,
                row.textOrNull("reason"),
                place != null && by == null,
                row.textOrNull("full_name"),
                row.moment("at"));
    }

    /** What was doubtful as long as the words still stand there and nobody said that they stay. */
    private List<Doubt> doubts(PlanDocument document, PlanId plan, List<Elements.Element> elements) {
        var words = new PlanWords(document);
        return jdbc
                .sql("select * from turning_doubt where plan_id = :plan and settled_at is null")
                .param("plan", plan.value())
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Doubt(
                            row.id("id"),
                            Doubt.Kind.valueOf(row.text("kind")),
                            row.place("place", "place_id"),
                            row.text("words"),
                            "");
                })
                .list()
                .stream()
                .filter(words::stillHave)
                .map(doubt -> new Doubt(doubt.id(), doubt.kind(), doubt.place(), doubt.words(), words.at(doubt)))
                .sorted(Comparator.comparingInt(doubt -> words.rank(doubt)))
                .toList();
    }
}
