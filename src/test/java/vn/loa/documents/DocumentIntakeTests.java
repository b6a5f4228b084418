package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentIntakeTests {

    private final AtomicInteger going = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** Reads without end, as a hostile file would have it. */
    private final DocumentReader endless = new DocumentReader() {

        @Override
        public Reading read(String fileName, byte[] content) {
            most.accumulateAndGet(going.incrementAndGet(), Math::max);
            try {
                while (true) {
                    Interrupted.check();
                }
            } finally {
                going.decrementAndGet();
            }
        }
    };

    @Test
    void readingThatTakesTooLongIsGivenUpAndEnds() throws Exception {
        var intake = new DocumentIntake(endless, new PlanJson(), Duration.ofMillis(200), 1);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> intake.read("bom.docx", new byte[1]))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("documents.unreadable.slow"));

        Thread.sleep(300);
        assertThat(going).hasValue(0);
    }

    @Test
    void onlyAFewAreReadAtOnceAndWhoeverComesTooLateIsToldSo() throws Exception {
        var intake = new DocumentIntake(endless, new PlanJson(), Duration.ofMillis(600), 2);
        var officers = Executors.newFixedThreadPool(30);
        var answers = new ArrayList<Future<String>>();

        for (int i = 0; i < 30; i++) {
            Callable<String> asking =
                    () -> catchThrowableOfType(UnreadableDocument.class, () -> intake.read("bom.docx", new byte[1]))
                            .messageKey();
            answers.add(officers.submit(asking));
        }

        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        assertThat(most).hasValueLessThanOrEqualTo(2);
        assertThat(told).containsOnly("documents.unreadable.slow", "documents.unreadable.busy");
        assertThat(told).filteredOn("documents.unreadable.busy"::equals).hasSizeGreaterThanOrEqualTo(20);
        officers.shutdownNow();
    }

    @Test
    void ordinaryTextIsReadAfterwards() {
        var intake = new DocumentIntake(new DocumentReader(), new PlanJson(), Duration.ofSeconds(10), 1);

        assertThat(intake.readText("KẾ HOẠCH\nI. MỤC ĐÍCH\nNgười dân biết nơi nộp hồ sơ.")
                        .original())
                .hasSize(3);
    }
}
