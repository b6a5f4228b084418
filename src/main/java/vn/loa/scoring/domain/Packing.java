package vn.loa.scoring.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.execution.ActivityProgress;
import vn.loa.execution.Evidence;
import vn.loa.execution.EvidenceDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanTexts;
import vn.loa.reporting.ReportDirectory;
import vn.loa.scoring.FrameworkId;
import vn.loa.storage.FileId;

/** Gathers what goes into an evidence pack, and notes who took it; files themselves are read only when it is written. */
@Service
public class Packing {

    private final ScoreReading reading;
    private final EvidenceDirectory evidence;
    private final ReportDirectory reports;
    private final PlanTexts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Packing(
            ScoreReading reading,
            EvidenceDirectory evidence,
            ReportDirectory reports,
            PlanTexts texts,
            JdbcClient jdbc,
            Clock clock) {
        this.reading = reading;
        this.evidence = evidence;
        this.reports = reports;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public EvidencePack take(OfficerId by, PlanId plan, FrameworkId framework) {
        var page = reading.page(by, plan, framework, null);
        var pack = new EvidencePack(
                page, texts.read(by, plan).document(), signed(plan), reports(plan), files(page.tallies()));
        note(by, plan, framework, pack.files());
        return pack;
    }

    private List<EvidencePack.Report> reports(PlanId plan) {
        var packed = new ArrayList<EvidencePack.Report>();
        for (var file : reports.filesOf(plan)) {
            var name = PackNames.clean(file.report().label(), "bao-cao");
            packed.add(new EvidencePack.Report(
                    file, file.paper() == null ? null : "bao-cao/%02d %s".formatted(packed.size() + 1, name)));
        }
        return packed;
    }

    /** Each file once: with the criterion that is proved by the fewest activities, so that its folder tells most. */
    private List<PackedFile> files(List<Tally> tallies) {
        var leaves = tallies.stream()
                .filter(tally -> !tally.heading())
                .sorted(Comparator.comparingInt(tally -> tally.proving().size()))
                .toList();
        var activities = leaves.stream()
                .flatMap(tally -> tally.proving().stream())
                .collect(Collectors.toMap(ActivityProgress::id, one -> one, (one, same) -> one));
        var names = new PackNames();
        var files = new ArrayList<PackedFile>();
        for (var file : evidence.ofActivities(activities.keySet())) {
            var activity = activities.get(file.activity());
            if (activity != null) {
                files.add(packed(file, activity, leaves, names));
            }
        }
        return files;
    }

    private static PackedFile packed(Evidence file, ActivityProgress activity, List<Tally> leaves, PackNames names) {
        var criteria = leaves.stream()
                .filter(tally -> concerns(tally, activity.id()))
                .map(tally -> tally.criterion().wording().code())
                .toList();
        var path = file.personal()
                ? null
                : names.of(criteria.get(0), file.name(), file.type().extension());
        return new PackedFile(file, activity.title(), path, criteria);
    }

    private static boolean concerns(Tally tally, ActivityId activity) {
        return tally.proving().stream().anyMatch(one -> one.id().equals(activity));
    }

    private List<EvidencePack.Signed> signed(PlanId plan) {
        return jdbc.sql("""
                        select sha256 from signed_file
                         where plan_id = :plan and replaced_by_id is null order by added_at""")
                .param("plan", plan.value())
                .query((row, number) -> new EvidencePack.Signed(
                        FileId.valueOf(row.getString("sha256")),
                        "ke-hoach/ke-hoach-ky-so-%d.pdf".formatted(number + 1)))
                .list();
    }

    private void note(OfficerId by, PlanId plan, FrameworkId framework, List<PackedFile> files) {
        var taken = files.stream().filter(file -> file.path() != null).toList();
        jdbc.sql("""
                        insert into evidence_pack (id, plan_id, framework_id, officer_id, at, files, bytes, left_out)
                        values (:id, :plan, :framework, :by, :at, :files, :bytes, :out)""")
                .param("id", UUID.randomUUID())
                .param("plan", plan.value())
                .param("framework", framework.value())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("files", taken.size())
                .param(
                        "bytes",
                        taken.stream()
                                .mapToLong(file -> file.evidence().bytes())
                                .sum())
                .param("out", files.size() - taken.size())
                .update();
    }
}
