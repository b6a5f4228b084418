package vn.loa.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

class GuidanceTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final Guidance guidance =
            new Guidance(UnitId.random(), 2027, null, wording("Hướng dẫn năm 2027", null), OfficerId.random(), NOW);

    @Test
    void isPublishedOnlyWithSomethingRequired() {
        assertThatThrownBy(() -> guidance.publish(0, NOW)).isInstanceOf(GuidanceConflict.class);

        guidance.publish(1, NOW);

        assertThat(guidance.isDraft()).isFalse();
    }

    @Test
    void isTakenBackOnlyWhileNoPlanFollowsIt() {
        guidance.publish(1, NOW);

        assertThatThrownBy(() -> guidance.takeBack(1)).isInstanceOf(GuidanceConflict.class);
        guidance.takeBack(0);

        assertThat(guidance.isDraft()).isTrue();
    }

    @Test
    void endsWithAReasonAndForGood() {
        guidance.publish(1, NOW);

        assertThatThrownBy(() -> guidance.end(null, NOW)).isInstanceOf(InvalidGuidance.class);
        guidance.end("Đã thay bằng hướng dẫn mới.", NOW);

        assertThatThrownBy(() -> guidance.end("Lần nữa", NOW)).isInstanceOf(GuidanceConflict.class);
        assertThatThrownBy(() -> guidance.revise(wording("Tên khác", null))).isInstanceOf(GuidanceConflict.class);
        assertThatThrownBy(() -> guidance.publish(1, NOW)).isInstanceOf(GuidanceConflict.class);
    }

    @Test
    void dayToIssuePlansByCanBeMovedAfterwards() {
        guidance.publish(1, NOW);

        guidance.revise(wording("Tên khác", LocalDate.of(2027, 2, 15)));

        assertThatThrownBy(guidance::requireDraft).isInstanceOf(GuidanceConflict.class);
    }

    private static GuidanceWording wording(String title, LocalDate issueBy) {
        return new GuidanceWording(title, null, null, issueBy, null);
    }
}
