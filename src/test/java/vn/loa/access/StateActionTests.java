package vn.loa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/** Every step and every change, sent raw to plans of every status by somebody who may do everything. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateActionTests {

    private static final Map<String, PlanMove> MOVES = Map.of(
            "submission", PlanMove.SUBMIT,
            "withdrawal", PlanMove.TAKE_BACK,
            "review", PlanMove.AGREE,
            "review/return", PlanMove.REFUSE_REVIEW,
            "signature", PlanMove.SIGN,
            "signature/return", PlanMove.REFUSE_SIGNATURE,
            "issue", PlanMove.ISSUE,
            "issue/return", PlanMove.REFUSE_ISSUE,
            "closing", PlanMove.CLOSE,
            "replacement", PlanMove.REPLACE);

    /** Who was first, or why it is not the moment. */
    private static final Pattern SENTENCE = Pattern.compile(
            "đã (trình|rút|thẩm định|trả lại|ký duyệt|ban hành|kết thúc)|đang được soạn, chưa trình|chưa ban hành|không còn ở bước này|không thực hiện được nữa");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Communes communes;

    @Autowired
    Grounds grounds;

    @Autowired
    RowChanges rows;

    Ground ground;
    OfficerId almighty;
    MockMvc mvc;
    Asking asking;

    @BeforeAll
    void watch() {
        ground = grounds.make();
        almighty = ground.commune.officer(Permission.values());
        mvc = Asking.quiet(context);
        asking = new Asking(mvc, communes, rows);
    }

    @AfterAll
    void stop() {
        rows.stop();
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void planTakesOnlyWhatItsStatusAllows(PlanStatus status) {
        var standing = grounds.standing(ground, status);
        rows.watch();

        var changing = standing.calls().stream()
                .filter(call -> call.changes() && call.route().startsWith("/plans/{plan}/"))
                .toList();

        var wrong = new ArrayList<String>();
        for (var call : changing) {
            var answer = asking.ask(call, almighty);
            var right = allows(status, call)
                    ? answer.isYes() && !answer.changes().isEmpty()
                    : answer.status() == 409
                            && answer.changes().isEmpty()
                            && SENTENCE.matcher(answer.body()).find();
            if (!right) {
                wrong.add(call.name() + " answers " + answer.status() + " and changes " + answer.changes());
            }
        }

        assertThat(changing).hasSizeGreaterThan(30);
        assertThat(wrong).isEmpty();
    }

    /** As design.md draws it: a draft is edited, what is published is no longer discussed, each step has one beginning. */
    private static boolean allows(PlanStatus status, RouteCall call) {
        var step = call.route().substring("/plans/{plan}/".length());
        var move = MOVES.get(step);
        if (move != null) {
            return move.from() == status;
        }
        if (step.startsWith("signed-files")) {
            return status.isPublished();
        }
        if (step.startsWith("coverage")) {
            return status == PlanStatus.DRAFT || status == PlanStatus.ISSUED && !step.endsWith("addition");
        }
        return step.startsWith("comments") ? !status.isPublished() : status == PlanStatus.DRAFT;
    }
}
