package vn.loa.planning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.documents.PdfWriter;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.kernel.Fingerprint;
import vn.loa.web.Turns;

/**
 * Draws a plan as PDF once, and keeps the last ones: a plan that was issued is fetched by every office that got its address,
 * and drawing it takes as long as a hundred pages. What is kept is found by all that stands in the plan, so a changed plan
 * is drawn anew.
 */
@Component
class PdfShelf {

    /** Half of the processors draw at most, pages need the others; each drawing takes twenty megabytes as well. */
    private static final int DRAWN_AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** Bytes; a plan has about a quarter of a million. */
    private static final int ROOM = 8 << 20;

    private final Turns drawing = new Turns(DRAWN_AT_ONCE);
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final PdfWriter writer;
    private final PlanJson json;
    private int used;

    PdfShelf(PdfWriter writer, PlanJson json) {
        this.writer = writer;
        this.json = json;
    }

    byte[] of(PlanDocument document) throws IOException {
        var name = Fingerprint.of(json.write(document));
        var known = find(name);
        if (known != null) {
            return known;
        }
        var drawn = new ByteArrayOutputStream(1 << 16);
        drawing.take(() -> {
            var meanwhile = find(name);
            if (meanwhile != null) {
                drawn.writeBytes(meanwhile);
            } else {
                writer.write(document, drawn);
            }
        });
        keep(name, drawn.toByteArray());
        return drawn.toByteArray();
    }

    private synchronized byte @Nullable [] find(String name) {
        return kept.get(name);
    }

    private synchronized void keep(String name, byte[] file) {
        if (file.length > ROOM / 4 || kept.put(name, file) != null) {
            return;
        }
        used += file.length;
        var oldest = kept.values().iterator();
        while (used > ROOM) {
            used -= oldest.next().length;
            oldest.remove();
        }
    }
}
