package vn.loa.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Writes a plan or a report as PDF/A-2a and PDF/UA: tagged, searchable, with its fonts inside. Needs nothing of Spring. */
@Component
public class PdfWriter {

    /** Loaded at the first PDF, not at the start. */
    private static final class Material {
        static final byte[] REGULAR = withoutSubstitutions(bytes("/fonts/Tinos-Regular.ttf"));
        static final byte[] BOLD = withoutSubstitutions(bytes("/fonts/Tinos-Bold.ttf"));
        static final byte[] ITALIC = withoutSubstitutions(bytes("/fonts/Tinos-Italic.ttf"));
        static final byte[] BOLD_ITALIC = withoutSubstitutions(bytes("/fonts/Tinos-BoldItalic.ttf"));
        static final byte[] COLOURS =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        static final String STYLE = new String(bytes("/documents/paper.css"), StandardCharsets.UTF_8);
    }

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    public void write(PlanDocument plan, OutputStream out) {
        write(OfficialPaper.plan(plan), out);
    }

    public void write(OfficialPaper paper, OutputStream out) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        font(builder, Material.REGULAR, 400, FontStyle.NORMAL);
        font(builder, Material.BOLD, 700, FontStyle.NORMAL);
        font(builder, Material.ITALIC, 400, FontStyle.ITALIC);
        font(builder, Material.BOLD_ITALIC, 700, FontStyle.ITALIC);
        builder.useUnicodeLineBreaker(new AtSpaces());
        builder.useColorProfile(Material.COLOURS);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Loa");
        builder.withW3cDocument(new W3CDom().fromJsoup(page(paper)), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lines are broken at spaces alone, so that {@code 76/NQ-CP} and {@code 30/9/2026} stay whole. */
    private static final class AtSpaces implements FSTextBreaker {

        private static final int DONE = -1;

        private String text = "";
        private int position;

        @Override
        public void setText(String text) {
            this.text = text;
            position = 0;
        }

        @Override
        public int next() {
            if (position >= text.length()) {
                return DONE;
            }
            var space = text.indexOf(' ', position);
            position = space < 0 ? text.length() : space + 1;
            return position;
        }
    }

    private static Document page(OfficialPaper paper) {
        var form = new OfficialForm(paper);
        var page = Document.createShell("");
        Objects.requireNonNull(page.selectFirst("html")).attr("lang", "vi-VN");
        page.title(form.name());
        meta(page, "description", form.name());
        meta(page, "subject", form.name());
        meta(page, "author", form.author());
        page.head().appendElement("style").appendText(Material.STYLE);
        page.body().append(Paper.markup(paper, 1));
        return page;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void font(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), "Tinos", weight, style, true);
    }

    /**
     * Hides the font's table of glyph substitutions. PDFBox would run it over every word, seven times the time of everything
     * else, and composed Vietnamese needs none of it.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int table = 0; table < tables; table++) {
            int entry = 12 + 16 * table;
            if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals("GSUB")) {
                font[entry] = 'X';
            }
        }
        return font;
    }

    private static byte[] bytes(String resource) {
        try (var in = PdfWriter.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
