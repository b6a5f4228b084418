package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void everyWordIsFoundInComposedCharacters(int seed) throws IOException {
        var plan = GeneratedPlans.plan(seed);

        try (var pdf = pdf(plan)) {
            var text = joined(new PDFTextStripper().getText(pdf));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).contains("KẾHOẠCH", joined(plan.header().title()));
            assertThat(plan.lines()).allSatisfy(line -> assertThat(text).contains(joined(line.text())));
        }
    }

    @Test
    void languageTitleAndTagsAreSet() throws IOException {
        var plan = GeneratedPlans.planWithActivities();

        try (var pdf = pdf(plan)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith("Kế hoạch t")
                    .contains("cải cách hành chính");
            assertThat(pdf.getDocumentInformation().getAuthor())
                    .isEqualTo(plan.header().issuer());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void bodyAndNationStandSideBySideAndSoDoRecipientsAndSignature() throws IOException {
        var plan = GeneratedPlans.planWithActivities();

        try (var pdf = pdf(plan)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var lines = stripper.getText(pdf).lines().toList();

            assertThat(lines.get(0)).isEqualTo("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(lines).anyMatch(line -> line.startsWith("Số: ") && line.contains(", ngày "));
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("Nơi nhận:")
                            && line.endsWith(new OfficialForm(plan).signing().get(0)));
        }
    }

    @Test
    void hostileWordsAreShownAsTyped() throws IOException {
        try (var pdf = pdf(GeneratedPlans.hostilePlan())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("I. <SCRIPT>ALERT(1)</SCRIPT>", "- =cmd|' /C calc'!A0", "${7*7}", "<![CDATA[");
        }
    }

    @Test
    void everyFontIsInside() throws IOException {
        try (var pdf = pdf(GeneratedPlans.planWithActivities())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("Tinos");
                }
            }
        }
    }

    @Test
    void pagesAreA4AndTheActivitiesLieAcross() throws IOException {
        try (var pdf = pdf(GeneratedPlans.planWithActivities())) {
            var across = 0;
            while (pdf.getPage(across).getMediaBox().getWidth()
                    < pdf.getPage(across).getMediaBox().getHeight()) {
                across++;
            }

            assertThat(millimetres(pdf.getPage(0))).containsExactly(210, 297);
            assertThat(millimetres(pdf.getPage(across))).containsExactly(297, 210);
            assertThat(text(pdf, across + 1)).startsWith("1\nPhụ lục").contains("Nhiệm vụ", "Sản phẩm");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (var pdf = pdf(GeneratedPlans.planWithActivities())) {
            assertThat(text(pdf, 1)).startsWith("ỦY BAN NHÂN DÂN");
            assertThat(text(pdf, 2)).startsWith("2\n");
        }
    }

    private static PDDocument pdf(PlanDocument plan) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(plan, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static int[] millimetres(PDPage page) {
        var box = page.getMediaBox();
        return new int[] {Math.round(box.getWidth() * 25.4f / 72), Math.round(box.getHeight() * 25.4f / 72)};
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String joined(String text) {
        return text.replaceAll("(?m)^\\d+$", "").replaceAll("\\s+", "");
    }
}
