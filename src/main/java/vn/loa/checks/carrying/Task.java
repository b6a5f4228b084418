package vn.loa.checks.carrying;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Activity;

/**
 * Something that somebody is to do: a line of the assignments, or an activity.
 *
 * @param actor who does it; empty where nobody is named
 * @param schedule where its time would stand
 * @param product where its product would stand
 */
record Task(Passage passage, String actor, String schedule, String product) {

    private static final int SHORT = 60;
    private static final Pattern ASKED = Pattern.compile(
            "^Đề nghị|; Đề nghị|MTTQ|Mặt trận|đoàn thể|tổ chức chính trị",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Nothing but words of this kind: "Chủ trì, theo dõi, đôn đốc các phòng thực hiện Kế hoạch." */
    private static final Pattern SUPERVISION = Pattern.compile(
            "(?iu)(?:[\\s,;.:]|(?:định hướng|chỉ đạo) các cơ quan báo chí(?: tuyên truyền| đưa tin)?|(?:là cơ quan |là bộ phận )?(?:đầu mối|thường trực)|chủ trì|tham mưu|giúp|theo dõi|đôn đốc|hướng dẫn|kiểm tra"
                    + "|giám sát|nhắc việc|phụ trách|chịu trách nhiệm|tổ chức|triển khai|thực hiện|việc|tiến độ|nhiệm vụ|kế hoạch|này|địa bàn"
                    + "|theo phân công|và|các|cơ quan|đơn vị|khoa|phòng|ban|ngành|xã|thôn|ấp|địa phương|ủy ban nhân dân|UBND)+");

    /** The tasks by which the plan is followed up: its activities, where it has them, else what it assigns. */
    static List<Task> of(Manuscript plan) {
        var assigned = assigned(plan);
        var activities = activities(plan);
        if (activities.size() * 2 >= assigned.size()) {
            return activities;
        }
        activities.addAll(assigned);
        return activities;
    }

    /** What lines of the plan assign to somebody. */
    static List<Task> assigned(Manuscript plan) {
        var tasks = new ArrayList<Task>();
        for (var passage : plan.passages(Passage.Kind.LINE)) {
            for (var meaning : passage.meanings()) {
                if (meaning instanceof Meaning.Task task) {
                    tasks.add(new Task(passage, task.unit(), passage.text(), passage.text()));
                }
            }
        }
        return tasks;
    }

    static List<Task> activities(Manuscript plan) {
        var titles = plan.passages(Passage.Kind.ACTIVITY).stream()
                .filter(passage -> passage.spot().field().equals("title"))
                .toList();
        var activities = plan.document().activities().stream()
                .filter(activity -> !activity.title().isBlank())
                .toList();
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < titles.size(); i++) {
            tasks.add(of(titles.get(i), activities.get(i)));
        }
        return tasks;
    }

    private static Task of(Passage title, Activity activity) {
        var schedule = activity.schedule() == null ? "" : activity.schedule();
        var target = activity.target() == null ? "" : activity.target();
        return new Task(
                title,
                activity.lead() == null ? "" : activity.lead(),
                schedule,
                String.join("; ", activity.products()) + target);
    }

    boolean isActivity() {
        return passage.kind() == Passage.Kind.ACTIVITY;
    }

    /** To look after the plan as a whole has no day and no product of its own; and others are asked, not ordered. */
    boolean isFollowedUp() {
        return isActivity()
                || !isAboutMoney()
                        && !ASKED.matcher(actor + "; " + passage.text()).find()
                        && !SUPERVISION.matcher(passage.text()).matches();
    }

    boolean isAboutMoney() {
        return passage.meanings().stream().anyMatch(Meaning.Budget.class::isInstance);
    }

    /** Its first words, to be quoted. */
    String brief() {
        return brief(passage.text());
    }

    static String brief(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end < 0 ? SHORT : end) + "…";
    }
}
