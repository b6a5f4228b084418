package vn.loa.planning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
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

    private final Turns drawing;
    private final Map<String, Object> underway = new ConcurrentHashMap<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final PdfWriter writer;
    private final PlanJson json;
    private int used;

    @Autowired
    PdfShelf(PdfWriter writer, PlanJson json) {
        this(writer, json, DRAWN_AT_ONCE);
    }

    PdfShelf(PdfWriter writer, PlanJson json, int atOnce) {
        this.writer = writer;
        this.json = json;
        this.drawing = new Turns(atOnce);
    }

    byte[] of(PlanDocument document) throws IOException {
        var name = Fingerprint.of(json.write(document));
        var known = find(name);
        if (known != null) {
            return known;
        }
        var file = new AtomicReference<byte @Nullable []>();
        drawing.take(() -> {
            // Who wants a plan that is just being drawn waits for that drawing.
            synchronized (underway.computeIfAbsent(name, none -> new Object())) {
                try {
                    var meanwhile = find(name);
                    file.set(meanwhile != null ? meanwhile : draw(name, document));
                } finally {
                    underway.remove(name);
                }
            }
        });
        return Objects.requireNonNull(file.get());
    }

    private byte[] draw(String name, PlanDocument document) {
        var drawn = new ByteArrayOutputStream(1 << 16);
        writer.write(document, drawn);
        var file = drawn.toByteArray();
        keep(name, file);
        return file;
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
