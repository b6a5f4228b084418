package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** The frozen documents of a plan, and what differs between them. */
@Service
@ReadsOnly
public class PlanVersions {

    private final Assembly assembly;
    private final History history;
    private final PlanJson json;

    PlanVersions(Assembly assembly, History history, PlanJson json) {
        this.assembly = assembly;
        this.history = history;
        this.json = json;
    }

    /** The current text (0) first, then the last frozen versions. */
    public List<VersionSummary> of(OfficerId by, PlanId plan) {
        return versions(seen(by, plan), 0, 0);
    }

    /** The moves before this one of a plan which the officer sees already, the last one first. */
    public List<TransitionView> earlier(PlanPage page, int before) {
        return page.history().isEmpty() ? List.of() : history.before(page.head().id(), before);
    }

    /** The document of a version; 0 is the text as it stands now. */
    public PlanDocument document(OfficerId by, PlanId plan, int version) {
        seen(by, plan);
        return text(by, plan, version);
    }

    /** A version as its page shows it. */
    public FrozenVersion frozen(OfficerId by, PlanId plan, int version) {
        var head = seen(by, plan);
        return new FrozenVersion(head, find(versions(head, version, version), version), text(by, plan, version));
    }

    /** Left and right are versions as in {@link #of}. */
    public Comparison compare(OfficerId by, PlanId plan, int left, int right) {
        var versions = versions(seen(by, plan), left, right);
        return new Comparison(
                find(versions, left),
                find(versions, right),
                Comparing.rows(text(by, plan, left), text(by, plan, right)));
    }

    /**
     * The versions of a plan with two of them side by side. A version that is not there becomes the last frozen one on the
     * left, the current text on the right.
     */
    public VersionsPage sideBySide(OfficerId by, PlanId plan, int left, int right) {
        var stored = assembly.find(by, plan);
        requireInside(stored.head());
        var versions = versions(stored.head(), left, right);
        if (versions.size() < 2) {
            return new VersionsPage(stored.head(), versions, null);
        }
        var before = among(versions, left, earlier(stored.head(), versions));
        var after = among(versions, right, versions.get(0));
        var rows = Comparing.rows(document(stored, before), document(stored, after));
        return new VersionsPage(stored.head(), versions, new Comparison(before, after, rows));
    }

    // A plan that was handed in still has the words last frozen: what they were before them is worth a look.
    private static VersionSummary earlier(PlanHead head, List<VersionSummary> versions) {
        var newest = versions.get(1);
        if (head.status() == PlanStatus.DRAFT) {
            return newest;
        }
        return versions.stream()
                .skip(2)
                .filter(version -> !Objects.equals(version.sha256(), newest.sha256()))
                .findFirst()
                .orElse(newest);
    }

    /** What became of the text of a plan, which the officer sees already, since a version of it was frozen. */
    public List<Comparison.Row> changes(PlanPage page, int since) {
        return Comparing.rows(json.read(history.frozen(page.head().id(), since)), page.document());
    }

    private PlanDocument document(StoredPlan stored, VersionSummary version) {
        return version.version() == 0
                ? stored.document()
                : json.read(history.frozen(stored.head().id(), version.version()));
    }

    private static VersionSummary among(List<VersionSummary> versions, int number, VersionSummary otherwise) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElse(otherwise);
    }

    /** What was frozen before a plan was issued is nobody's business but the unit's and those who watch it. */
    private PlanHead seen(OfficerId by, PlanId plan) {
        var head = assembly.head(by, plan);
        requireInside(head);
        return head;
    }

    private void requireInside(PlanHead head) {
        if (Gate.reach(head).sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
    }

    /** The newest ones and these two. */
    private List<VersionSummary> versions(PlanHead head, int left, int right) {
        var versions = new ArrayList<VersionSummary>();
        versions.add(new VersionSummary(0, null, head.changedBy(), head.changedAt(), null));
        history.with(head.id(), left, right)
                .forEach(move -> versions.add(
                        new VersionSummary(move.version(), move.move(), move.by(), move.at(), move.sha256())));
        return versions;
    }

    private PlanDocument text(OfficerId by, PlanId plan, int version) {
        return version == 0 ? assembly.find(by, plan).document() : json.read(history.frozen(plan, version));
    }

    private static VersionSummary find(List<VersionSummary> versions, int version) {
        return versions.stream()
                .filter(summary -> summary.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
