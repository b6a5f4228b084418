package vn.loa.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.loa.kernel.Rejection;

/** Reads all files of a folder as the application would, and tells how that went, a line each. */
final class HostileReadings {

    static final Duration LIMIT = Duration.ofSeconds(3);

    /** The one that gives up, and what a slow machine adds. */
    private static final long PATIENCE = LIMIT.toMillis() + 10_000;

    private HostileReadings() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var intake = new DocumentIntake(new DocumentReader(), new PlanJson(), LIMIT, 1);
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.sorted().toList()) {
                System.out.println(read(intake, file));
                System.out.flush();
            }
        }
        System.out.println(threadsAfter() ? "ALL READ" : "FAULT: a reading goes on");
    }

    private static String read(DocumentIntake intake, Path file) throws IOException {
        var name = file.getFileName().toString();
        var content = Files.readAllBytes(file);
        long begin = System.nanoTime();
        var outcome = outcome(intake, name, content);
        long took = (System.nanoTime() - begin) / 1_000_000;
        var fault = outcome.startsWith("!") || took > PATIENCE;
        return (fault ? "FAULT " : "") + took + " ms " + name + " " + outcome;
    }

    private static String outcome(DocumentIntake intake, String name, byte[] content) {
        try {
            if (name.endsWith(".json")) {
                intake.readJson(name, content);
                return "read";
            }
            return "read " + intake.read(name, content).original().size();
        } catch (Rejection refused) {
            return Wording.sentence(refused.messageKey(), refused.arguments());
        } catch (RuntimeException fault) {
            return "! " + fault + " " + fault.getCause();
        }
    }

    /** Whether a while later none of the threads is left. */
    private static boolean threadsAfter() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("loa-reading"))) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
