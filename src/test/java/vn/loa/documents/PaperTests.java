package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

class PaperTests {

    @Test
    void hostileWordsAreShownAsTyped() {
        var words = "<script>alert(1)</script> & ${7*7} [[x]] \u0000\uD800";

        var paper = Jsoup.parse(new Paper().markup(plan(words)));

        assertThat(paper.select("script")).isEmpty();
        assertThat(paper.select("#line-17").text()).isEqualTo("- <script>alert(1)</script> & ${7*7} [[x]]");
    }

    @Test
    void sectionsAndLinesAreFoundByTheirIds() {
        var paper = Jsoup.parse(new Paper().markup(plan("Một dòng.")));

        assertThat(paper.select("#section-5 > h3").text()).isEqualTo("I. MỤC ĐÍCH");
        assertThat(paper.select("#section-5 > #line-17")).hasSize(1);
    }

    @Test
    void identifierOfAnImportedPlanStaysOne() {
        var paper = Jsoup.parse(new Paper().markup(plan("\"><b onclick=\"alarm(1)", "Một dòng.")));

        assertThat(paper.select("[onclick]")).isEmpty();
        assertThat(paper.select("p.line").attr("id")).isEqualTo("line-\"><b onclick=\"alarm(1)");
    }

    @Test
    void whateverIsOpenedIsClosed() throws Exception {
        var reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int seed = 0; seed < 100; seed++) {
            var markup = new Paper().markup(GeneratedPlans.plan(seed)).replace("<br>", "<br/>");

            var paper = reader.parse(new InputSource(new StringReader(markup)));

            assertThat(paper.getDocumentElement().getTagName()).isEqualTo("article");
        }
    }

    @Test
    void nothingIsStyledInline() {
        for (int seed = 0; seed < 20; seed++) {
            var paper = Jsoup.parse(new Paper().markup(GeneratedPlans.plan(seed)));

            assertThat(paper.select("[style]")).isEmpty();
        }
    }

    private static PlanDocument plan(String words) {
        return plan("17", words);
    }

    private static PlanDocument plan(String id, String words) {
        return new PlanDocument(
                new Header(null, null, null, null, null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Section(
                        "5",
                        "I",
                        "Mục đích",
                        SectionRole.PURPOSE,
                        List.of(new Line(id, 0, "-", words, List.of())),
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
