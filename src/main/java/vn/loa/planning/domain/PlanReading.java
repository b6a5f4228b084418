package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.loa.documents.Area;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.SectionId;

/** Plans as they are looked at. */
@Service
@ReadsOnly
public class PlanReading {

    /** What nobody does to a plan without asking what is wrong with it. */
    private static final Set<PlanMove> ASKING = Set.of(PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN);

    private final Gate gate;
    private final Assembly assembly;
    private final History history;
    private final CommentQueries comments;
    private final PlanList list;
    private final SectionQueries sections;
    private final LineSources sources;
    private final Checking checking;

    PlanReading(
            Gate gate,
            Assembly assembly,
            History history,
            CommentQueries comments,
            PlanList list,
            SectionQueries sections,
            LineSources sources,
            Checking checking) {
        this.gate = gate;
        this.assembly = assembly;
        this.history = history;
        this.comments = comments;
        this.list = list;
        this.sections = sections;
        this.sources = sources;
        this.checking = checking;
    }

    public PlanPage page(OfficerId by, PlanId plan) {
        return page(by, plan, TalkPlace.FIRST);
    }

    /** With these of its comments. */
    public PlanPage page(OfficerId by, PlanId plan, TalkPlace place) {
        var stored = assembly.find(by, plan);
        return page(stored, place, CheckSheet.NONE);
    }

    /** With what the rules find in it, where the officer is to act on the plan with that in mind. */
    public PlanPage pageToActOn(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        var asked = moves(stored.head()).stream().anyMatch(ASKING::contains);
        return page(stored, TalkPlace.FIRST, asked ? checking.check(stored) : CheckSheet.NONE);
    }

    /** With what the rules find in it; for those who see more than what is published. */
    public PlanPage checkedPage(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        if (Gate.reach(stored.head()).sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
        return page(stored, TalkPlace.FIRST, checking.check(stored));
    }

    private PlanPage page(StoredPlan stored, TalkPlace place, CheckSheet checks) {
        var head = stored.head();
        var reach = Gate.reach(head);
        var inside = reach.sight() != Sight.PUBLISHED;
        return new PlanPage(
                head,
                stored.document(),
                head.status() == PlanStatus.DRAFT && reach.held().contains(Permission.DRAFT),
                PlanComments.mayComment(head.status(), reach.held()),
                moves(head),
                inside ? history.of(head.id()) : List.of(),
                inside ? comments.of(head.id(), place) : Talk.NONE,
                inside ? stored.results() : List.of(),
                checks);
    }

    /** What stands above the page of a plan; enough for titles and crumbs. */
    public PlanHead head(OfficerId by, PlanId plan) {
        var head = assembly.head(by, plan);
        Gate.reach(head);
        return head;
    }

    public PlanDocument document(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        Gate.reach(stored.head());
        return stored.document();
    }

    /** Whose draft it is, for what its editor asks while one types. */
    public UnitId unitOfDraft(OfficerId by, PlanId plan) {
        return gate.seeDraft(by, plan).unit();
    }

    /** The plans that the officer may see; {@code page} is counted from 1. */
    public PlanRows list(OfficerId by, PlanFilter filter, int page, int size) {
        return list.find(by, filter, page, size);
    }

    /** The editor of a draft; refused (409) once the plan was handed in. */
    public EditorPage editor(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        gate.seeDraft(by, stored.head());
        return new EditorPage(
                stored.head(),
                outline(stored),
                removedSections(stored),
                stored.activities(),
                stored.removedActivities(),
                stored.content().recipients(),
                stored.content().legalBases(),
                areas(stored),
                stored.results(),
                stored.document());
    }

    /** The editor of a draft together with the section that is open in it. */
    public SectionPage editor(OfficerId by, PlanId plan, SectionId section) {
        var editor = editor(by, plan);
        var opened = sections.find(plan, section);
        return new SectionPage(editor, opened, sources.of(opened.lines()));
    }

    private static Set<PlanMove> moves(PlanHead head) {
        var held = Gate.reach(head).held();
        var sight = Gate.reach(head).sight();
        return Arrays.stream(PlanMove.values())
                .filter(move -> move.from() == head.status() && held.contains(move.permission()))
                .filter(move -> move.permission() != Permission.DRAFT || sight == Sight.WHOLE)
                .filter(move -> move != PlanMove.REPLACE || head.replacedBy() == null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanMove.class)));
    }

    private static List<OutlineEntry> outline(StoredPlan stored) {
        var outline = new ArrayList<OutlineEntry>();
        stored.content().walk((part, depth) -> outline.add(entry(part, depth)));
        return outline;
    }

    private static List<OutlineEntry> removedSections(StoredPlan stored) {
        return stored.content().parts().stream()
                .filter(PlanContent.Part::removed)
                .map(part -> entry(part, 0))
                .toList();
    }

    private static OutlineEntry entry(PlanContent.Part part, int depth) {
        return new OutlineEntry(
                new SectionId(part.id()),
                part.place(),
                depth,
                part.number(),
                part.title(),
                part.role(),
                part.lines().size());
    }

    /** All six areas, those that nothing belongs to as well. */
    private static List<AreaCoverage> areas(StoredPlan stored) {
        var contents = new EnumMap<Area, Integer>(Area.class);
        var activities = new EnumMap<Area, Integer>(Area.class);
        stored.content()
                .walk((part, depth) -> part.lines().stream()
                        .flatMap(line -> line.meanings().stream())
                        .filter(Meaning.Content.class::isInstance)
                        .forEach(meaning -> count(((Meaning.Content) meaning).areas(), contents)));
        stored.activities().forEach(activity -> count(activity.details().areas(), activities));
        return Arrays.stream(Area.values())
                .map(area -> new AreaCoverage(area, contents.getOrDefault(area, 0), activities.getOrDefault(area, 0)))
                .toList();
    }

    private static void count(List<Area> areas, Map<Area, Integer> counts) {
        areas.forEach(area -> counts.merge(area, 1, Integer::sum));
    }
}
