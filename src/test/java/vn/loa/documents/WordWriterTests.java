package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Word file against Nghị định 30/2020/NĐ-CP, Phụ lục I; lengths in twentieths, sizes in halves of a point. */
class WordWriterTests {

    /** Its activities stand in a Phụ lục that lies across. */
    private static final PlanDocument PLAN = GeneratedPlans.planWithActivities();

    @Test
    void pagesAreA4WithTheMarginsOfTheDecree() throws Exception {
        var text = part(PLAN, "word/document.xml");

        assertThat(all(text, "//sectPr/pgSz/@w")).containsExactly("11906", "16838");
        assertThat(all(text, "//sectPr/pgSz/@h")).containsExactly("16838", "11906");
        assertThat(all(text, "//sectPr[1]/pgMar/@top")).containsOnly("1134");
        assertThat(all(text, "(//sectPr)[1]/pgMar/@bottom")).containsExactly("1134");
        assertThat(all(text, "(//sectPr)[1]/pgMar/@left")).containsExactly("1701");
        assertThat(all(text, "(//sectPr)[1]/pgMar/@right")).containsExactly("1134");
        assertThat(all(text, "(//sectPr)[2]/pgSz/@orient")).containsExactly("landscape");
    }

    @Test
    void pageNumbersStandInTheMiddleAboveFromTheSecondPageOn() throws Exception {
        var text = part(PLAN, "word/document.xml");

        assertThat(all(text, "(//sectPr)[1]/titlePg")).hasSize(1);
        assertThat(all(text, "(//sectPr)[1]/headerReference/@type")).containsExactly("first", "default");
        assertThat(all(part(PLAN, "word/header-first.xml"), "//r")).isEmpty();
        assertThat(all(part(PLAN, "word/header.xml"), "//instrText")).containsExactly(" PAGE ");
        assertThat(all(part(PLAN, "word/styles.xml"), style("Header") + "/pPr/jc/@val"))
                .containsExactly("center");
        assertThat(all(text, "//sectPr/pgNumType/@start")).containsExactly("1", "1");
    }

    @Test
    void theFontIsTimesNewRomanInBlackAndTheLanguageVietnamese() throws Exception {
        var styles = part(PLAN, "word/styles.xml");

        assertThat(all(styles, "//docDefaults//rFonts/@*")).hasSize(4).containsOnly("Times New Roman");
        assertThat(all(styles, "//style//rFonts")).isEmpty();
        assertThat(all(styles, "//docDefaults//sz/@val")).containsExactly("28");
        assertThat(all(styles, "//docDefaults//lang/@val")).containsExactly("vi-VN");
        assertThat(all(styles, "//color/@val")).containsExactly("000000");
    }

    @ParameterizedTest
    @CsvSource({
        "SuperiorBody, 26, false, false",
        "IssuingBody, 26, true, false",
        "Nation, 26, true, false",
        "Motto, 28, true, false",
        "DocumentNumber, 26, false, false",
        "PlaceAndDate, 28, false, true",
        "Title, 28, true, false",
        "Subtitle, 28, true, false",
        "LegalBasis, 28, false, true",
        "Heading1, 28, true, false",
        "Heading2, 28, true, false",
        "BodyText, 28, false, false",
        "SignerPost, 28, true, false",
        "SignerName, 28, true, false",
        "RecipientsLabel, 24, true, true",
        "Recipient, 22, false, false",
        "AppendixLabel, 28, true, false",
        "AppendixTitle, 28, true, false",
        "AppendixOf, 28, false, true"
    })
    void everyPartHasItsSizeAndFace(String style, int size, boolean bold, boolean italic) throws Exception {
        var styles = part(PLAN, "word/styles.xml");

        var own = all(styles, style(style) + "/rPr/sz/@val");
        assertThat(own.isEmpty() ? "28" : own.get(0)).isEqualTo(String.valueOf(size));
        assertThat(all(styles, style(style) + "/rPr/b")).hasSize(bold ? 1 : 0);
        assertThat(all(styles, style(style) + "/rPr/i")).hasSize(italic ? 1 : 0);
    }

    @Test
    void textIsJustifiedWithItsFirstLineDrawnInAndSixPointsApart() throws Exception {
        var styles = part(PLAN, "word/styles.xml");

        assertThat(all(styles, style("BodyText") + "/pPr/jc/@val")).containsExactly("both");
        assertThat(all(styles, style("BodyText") + "/pPr/ind/@firstLine")).containsExactly("567");
        assertThat(all(styles, style("BodyText") + "/pPr/spacing/@after")).containsExactly("120");
        assertThat(Integer.parseInt(all(styles, "//pPrDefault//spacing/@line").get(0)))
                .isBetween(240, 360);
    }

    @Test
    void everyParagraphHasANamedStyleAndHeadingsAnOutlineLevel() throws Exception {
        var text = part(PLAN, "word/document.xml");
        var styles = part(PLAN, "word/styles.xml");

        assertThat(all(text, "//p[not(pPr/pStyle)]")).isEmpty();
        assertThat(all(styles, "//style/@styleId")).containsAll(all(text, "//pStyle/@val"));
        assertThat(all(styles, style("Heading2") + "/pPr/outlineLvl/@val")).containsExactly("1");
        assertThat(all(text, "//p[pPr/pStyle/@val='Heading1']")).first().isEqualTo("I. MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void theActivityTableRepeatsItsHeadingAndKeepsItsRowsWhole() throws Exception {
        var text = part(PLAN, "word/document.xml");
        var table = "//tbl[tblPr/tblStyle/@val='TableGrid']";

        assertThat(all(text, table + "/tr[1]/tc")).isEqualTo(ActivityTable.HEADINGS);
        assertThat(all(text, table + "/tr[trPr/tblHeader]")).hasSize(1);
        assertThat(all(text, "//tr[not(trPr/cantSplit)]")).isEmpty();
        assertThat(all(text, table + "/tr")).hasSize(PLAN.activities().size() + 1);
        assertThat(all(text, "//tc[not(p)]")).isEmpty();
    }

    @Test
    void titleAndLanguageAreSet() throws Exception {
        var properties = part(PLAN, "docProps/core.xml");

        assertThat(all(properties, "//title")).containsExactly(new OfficialForm(PLAN).name());
        assertThat(all(properties, "//language")).containsExactly("vi-VN");
    }

    @Test
    void anotherProgramOpensIt() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            var plan = GeneratedPlans.plan(seed);
            try (var word = new XWPFDocument(new ByteArrayInputStream(docx(plan)))) {
                assertThat(word.getBodyElements()).hasSizeGreaterThan(10);
                assertThat(word.getProperties().getCoreProperties().getTitle()).isNotBlank();
            }
        }
    }

    @Test
    void hostileWordsAreWrittenAsTyped() throws Exception {
        var plan = GeneratedPlans.hostilePlan();

        assertThat(all(part(plan, "word/document.xml"), "//t"))
                .contains("I. <SCRIPT>ALERT(1)</SCRIPT>", "- =cmd|' /C calc'!A0 😀 漢字  &amp; <![CDATA[");
        assertThat(all(part(plan, "docProps/core.xml"), "//creator")).containsExactly("<b>&Ủy ban");
    }

    @Test
    void theSamePlanGivesTheSameFile() {
        assertThat(docx(PLAN)).isEqualTo(docx(GeneratedPlans.planWithActivities()));
    }

    private static byte[] docx(PlanDocument plan) {
        var out = new ByteArrayOutputStream();
        new WordWriter().write(plan, out);
        return out.toByteArray();
    }

    private static String part(PlanDocument plan, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx(plan)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is missing");
    }

    private static String style(String id) {
        return "//style[@styleId='" + id + "']";
    }

    /** The texts that a path finds; prefixes are dropped, for every part has but one that matters. */
    private static List<String> all(String xml, String path) throws Exception {
        var plain = xml.replaceAll("(</?|\\s)(?:w|r|dc|cp):(?=[\\w])", "$1");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plain)));
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        var texts = new ArrayList<String>();
        for (int index = 0; index < found.getLength(); index++) {
            texts.add(found.item(index).getTextContent());
        }
        return texts;
    }
}
