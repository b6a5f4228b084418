package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.loa.documents.PdfWriter;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.planning.SamplePlan;

class PdfShelfTests {

    private final Drawing drawing = new Drawing();
    private final PdfShelf shelf = new PdfShelf(drawing, new PlanJson(), 4);

    @Test
    void samePlanIsDrawnOnceHoweverManyFetchItAtOnce() throws Exception {
        var people = Executors.newFixedThreadPool(12);
        try {
            List<Future<byte[]>> fetched = new ArrayList<>();
            for (int person = 0; person < 12; person++) {
                fetched.add(people.submit(() -> shelf.of(SamplePlan.named("Kế hoạch tuyên truyền"))));
            }
            for (var each : fetched) {
                assertThat(new String(each.get(), StandardCharsets.UTF_8)).startsWith("Kế hoạch tuyên truyền");
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(drawing.times).hasValue(1);
    }

    @Test
    void changedWordIsDrawnAnew() throws IOException {
        shelf.of(SamplePlan.named("Kế hoạch tuyên truyền"));

        assertThat(new String(shelf.of(SamplePlan.named("Kế hoạch truyền thông")), StandardCharsets.UTF_8))
                .startsWith("Kế hoạch truyền thông");
        assertThat(drawing.times).hasValue(2);
    }

    @Test
    void whatWasNotFetchedForLongestMakesRoom() throws IOException {
        drawing.size = 1_000_000;
        for (int plan = 1; plan <= 8; plan++) {
            shelf.of(SamplePlan.named("Kế hoạch số " + plan));
        }
        shelf.of(SamplePlan.named("Kế hoạch số 1"));
        shelf.of(SamplePlan.named("Kế hoạch số 9"));
        assertThat(drawing.times).hasValue(9);

        shelf.of(SamplePlan.named("Kế hoạch số 1"));
        assertThat(drawing.times).hasValue(9);
        shelf.of(SamplePlan.named("Kế hoạch số 2"));
        assertThat(drawing.times).hasValue(10);
    }

    /** Counts, and writes the title and as many bytes as wanted. */
    private static final class Drawing extends PdfWriter {

        private final AtomicInteger times = new AtomicInteger();
        private int size;

        @Override
        public void write(PlanDocument document, OutputStream out) {
            times.incrementAndGet();
            try {
                Thread.sleep(20);
                out.write(String.valueOf(document.header().title()).getBytes(StandardCharsets.UTF_8));
                out.write(new byte[size]);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
