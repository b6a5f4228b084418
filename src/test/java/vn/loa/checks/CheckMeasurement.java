package vn.loa.checks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import vn.loa.documents.DocumentReader;

/**
 * Measures how much time of one processor all rules take on a plan of 40 pages: the first time in a new process, and once
 * warm. Not a test, for it needs a minute: {@code ./mvnw test-compile}, then {@code java -cp
 * "target/test-classes:target/classes:LIBRARIES" vn.loa.checks.CheckMeasurement}, where LIBRARIES is {@code BOOT-INF/lib/*} of
 * the unpacked {@code loa.jar}.
 */
final class CheckMeasurement {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int PAGES = 40;
    private static final int LETTERS_OF_A_PAGE = 2600;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 101;

    public static void main(String[] arguments) {
        var text = plan();
        var reading = new DocumentReader().readText(text);
        var manuscript = new Manuscript(
                reading.document(),
                reading.original(),
                Manuscript.Stage.ISSUED,
                LocalDate.of(2027, 1, 15),
                null,
                Law.shipped());
        System.out.printf(
                "%d letters, %d texts%n", text.length(), manuscript.passages().size());
        long begin = CPU.getCurrentThreadCpuTime();
        int found = Checks.of(manuscript).size();
        System.out.printf("cold: %.0f ms, %d findings%n", millis(begin), found);
        for (int i = 0; i < WARM_UP; i++) {
            Checks.of(manuscript);
        }
        var rounds = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            Checks.of(manuscript);
            rounds.add(millis(start));
        }
        rounds.sort(Comparator.naturalOrder());
        System.out.printf("warm: median %.1f ms, slowest %.1f ms%n", rounds.get(ROUNDS / 2), rounds.get(ROUNDS - 1));
    }

    /** The plan without fault, its parts said again for one village after the other. */
    private static String plan() {
        var clean = Written.clean().text();
        int body = clean.indexOf("I. MỤC ĐÍCH");
        int end = clean.indexOf("Trên đây");
        var text = new StringBuilder(clean.substring(0, body));
        for (int village = 1; text.length() < PAGES * LETTERS_OF_A_PAGE; village++) {
            text.append(clean, body, end).append("Thôn ").append(village).append(" thực hiện như trên.\n");
        }
        return text + clean.substring(end);
    }

    private static double millis(long since) {
        return (CPU.getCurrentThreadCpuTime() - since) / 1e6;
    }

    private CheckMeasurement() {}
}
