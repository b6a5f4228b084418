package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.SectionId;

@ApplicationTest
@DisplayName("What the rules find in a plan")
class PlanChecksTests {

    @Autowired
    PlanStories stories;

    @Autowired
    PlanChecks checks;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    PlanStories.Story story;
    PlanId plan;
    OfficerId drafter;

    @BeforeEach
    void draft() {
        story = stories.draft();
        plan = story.plan;
        drafter = story.drafter;
    }

    @Test
    @DisplayName("is kept with a reason, which those who act next read, and asked anew when its words change")
    void waiver() {
        doubled();
        var found = open("SPELL-02");

        checks.waive(drafter, plan, Set.of(found.finding().key()), "Trích nguyên văn khẩu hiệu.");

        var kept = checks.of(story.reviewer, plan).waived().stream()
                .filter(entry -> entry.finding().rule().equals("SPELL-02"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.waiver())
                .extracting(CheckWaiver::reason, CheckWaiver::by)
                .containsExactly("Trích nguyên văn khẩu hiệu.", "Lê Thị Hạnh");
        write(SamplePlan.CONTENT.replace("nhận", "nhận nhận"));
        assertThat(open("SPELL-02")).isNotNull();
    }

    @Test
    @DisplayName("is asked anew when its drafter takes the reason back")
    void withdrawal() {
        doubled();
        var key = open("SPELL-02").finding().key();
        checks.waive(drafter, plan, Set.of(key), "Trích nguyên văn khẩu hiệu.");

        checks.withdraw(drafter, plan, key);

        assertThat(open("SPELL-02").finding().key()).isEqualTo(key);
    }

    @Test
    @DisplayName("can't be kept without a reason, nor when it is an error")
    void noWaiver() {
        doubled();
        sameNumber();
        var warning = Set.of(open("SPELL-02").finding().key());
        var error = Set.of(open("STR-01").finding().key());

        assertThatThrownBy(() -> checks.waive(drafter, plan, warning, "  ")).isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> checks.waive(drafter, plan, error, "Thôi cứ để vậy."))
                .isInstanceOf(InvalidEntry.class);
        assertThat(open("SPELL-02")).isNotNull();
        assertThat(open("STR-01")).isNotNull();
    }

    @Test
    @DisplayName("holds the plan back until every error is put right")
    void gate() {
        sameNumber();
        assertThatThrownBy(() -> drafting.submit(drafter, plan)).isInstanceOf(OpenFindings.class);
        assertThat(reading.head(drafter, plan).status()).isEqualTo(PlanStatus.DRAFT);

        checks.repair(drafter, plan, new Repair(new Spot(second().toString(), "number"), "III", "II"));
        drafting.submit(drafter, plan);

        assertThat(reading.head(drafter, plan).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    @DisplayName("holds the plan back, too, while it is a warning that nobody gave a reason for")
    void gateForWarnings() {
        doubled();
        assertThatThrownBy(() -> drafting.submit(drafter, plan))
                .asInstanceOf(type(OpenFindings.class))
                .extracting(OpenFindings::messageKey, OpenFindings::arguments)
                .containsExactly("plan.rejection.openFindings.warnings", new Object[] {0, 1});
        assertThat(reading.head(drafter, plan).status()).isEqualTo(PlanStatus.DRAFT);

        checks.waive(drafter, plan, Set.of(open("SPELL-02").finding().key()), "Trích nguyên văn khẩu hiệu.");
        drafting.submit(drafter, plan);

        assertThat(reading.pageToActOn(story.reviewer, plan).checks().waived())
                .singleElement()
                .extracting(entry -> entry.waiver().reason())
                .isEqualTo("Trích nguyên văn khẩu hiệu.");
    }

    @Test
    @DisplayName("is repaired with the change that was shown, as long as the text is still that")
    void repair() {
        doubled();
        var repair = open("SPELL-02").finding().repair();
        assertThat(repair).isNotNull();

        checks.repair(drafter, plan, repair);

        assertThat(firstLine()).isEqualTo(SamplePlan.CONTENT);
        assertThatThrownBy(() -> checks.repair(drafter, plan, repair)).isInstanceOf(StaleRepair.class);
        assertThat(firstLine()).isEqualTo(SamplePlan.CONTENT);
    }

    @Test
    @DisplayName("is repaired in the head, among the recipients and in the activities, too")
    void repairElsewhere() {
        var activity = reading.editor(drafter, plan).activities().get(0);

        checks.repair(drafter, plan, new Repair(Spot.header("place"), "An Phú", "An Phước"));
        checks.repair(drafter, plan, new Repair(new Spot("recipients", "0"), "Sở Nội vụ", "Sở Nội vụ tỉnh"));
        checks.repair(
                drafter,
                plan,
                new Repair(new Spot(activity.id().toString(), "schedule"), "Hằng tuần", "Thứ Hai hằng tuần"));

        var document = reading.document(drafter, plan);
        assertThat(document.header().place()).isEqualTo("An Phước");
        assertThat(document.recipients().get(0).name()).isEqualTo("Sở Nội vụ tỉnh");
        assertThat(document.activities().get(0).schedule()).isEqualTo("Thứ Hai hằng tuần");
    }

    @Test
    @DisplayName("can't be asked after by a stranger who guesses at its words")
    void strangerLearnsNothing() {
        var activity = reading.editor(drafter, plan).activities().get(0);
        var guess = new Repair(new Spot(activity.id().toString(), "schedule"), "Hằng quý", "Hằng tháng");

        assertThatThrownBy(() -> checks.repair(story.stranger, plan, guess)).isInstanceOf(NotFound.class);
    }

    private CheckSheet.Entry open(String rule) {
        return checks.of(drafter, plan).entries().stream()
                .filter(entry -> entry.isOpen() && entry.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is silent"));
    }

    private void doubled() {
        write(SamplePlan.CONTENT.replace("nộp", "nộp nộp"));
    }

    private void sameNumber() {
        checks.repair(drafter, plan, new Repair(new Spot(second().toString(), "number"), "II", "III"));
    }

    private SectionId second() {
        return reading.editor(drafter, plan).outline().stream()
                .filter(entry -> entry.role() == SectionRole.CONTENT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String firstLine() {
        return editing.section(drafter, plan, second()).lines().get(0).text();
    }

    private void write(String text) {
        var section = editing.section(drafter, plan, second());
        var line = section.lines().get(0);
        checks.repair(drafter, plan, new Repair(new Spot(line.id().toString(), "text"), line.text(), text));
    }
}
