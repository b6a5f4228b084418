package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DocumentIntakeTests {

    private final AtomicInteger going = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch readOn = new CountDownLatch(1);

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

    /** Begins, and finds out only when it is told to go on that there is nothing to read. */
    private final DocumentReader patient = new DocumentReader() {

        @Override
        public Reading read(String fileName, byte[] content) {
            most.accumulateAndGet(going.incrementAndGet(), Math::max);
            try {
                assertThat(readOn.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                going.decrementAndGet();
            }
            throw new UnreadableDocument("documents.unreadable.empty");
        }
    };

    @Test
    void readingThatTakesTooLongIsGivenUpAndEnds() throws Exception {
        var intake = new DocumentIntake(endless, new PlanJson(), Duration.ofMillis(200), 1);

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> intake.read("bom.docx", new byte[1]))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("documents.unreadable.slow"));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(going).hasValue(0));
    }

    /** Two are read, eight wait; for twenty there is no room. */
    @Test
    void onlyAFewAreReadAtOnceAndWhoeverComesTooLateIsToldSo() throws Exception {
        var intake = new DocumentIntake(patient, new PlanJson(), Duration.ofMinutes(5), 2);
        var officers = Executors.newFixedThreadPool(30);
        var told = new ConcurrentLinkedQueue<String>();
        var answers = new ArrayList<Future<?>>();

        for (int i = 0; i < 30; i++) {
            answers.add(officers.submit(() -> told.add(keyOf(() -> intake.read("bom.docx", new byte[1])))));
        }

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(told).hasSize(20));
        assertThat(told).containsOnly("documents.unreadable.busy");
        readOn.countDown();
        for (var answer : answers) {
            answer.get();
        }
        assertThat(told).filteredOn("documents.unreadable.empty"::equals).hasSize(10);
        assertThat(most).hasValue(2);
        officers.shutdownNow();
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsAskedToComeBack() throws Exception {
        var intake = new DocumentIntake(patient, new PlanJson(), Duration.ofMillis(100), 1);
        var officer = Executors.newSingleThreadExecutor();
        var first = officer.submit(
                () -> intake.examine("ky.pdf", Duration.ofMinutes(5), name -> patient.read(name, new byte[1])));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(going).hasPositiveValue());

        assertThat(keyOf(() -> intake.read("sau.docx", new byte[1]))).isEqualTo("documents.unreadable.busy");

        readOn.countDown();
        assertThatThrownBy(first::get).hasCauseInstanceOf(UnreadableDocument.class);
        officer.shutdownNow();
    }

    private static String keyOf(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableDocument.class, reading).messageKey();
    }

    @Test
    void ordinaryTextIsReadAfterwards() {
        var intake = new DocumentIntake(new DocumentReader(), new PlanJson(), Duration.ofSeconds(10), 1);

        assertThat(intake.readText("KẾ HOẠCH\nI. MỤC ĐÍCH\nNgười dân biết nơi nộp hồ sơ.")
                        .original())
                .hasSize(3);
    }
}
