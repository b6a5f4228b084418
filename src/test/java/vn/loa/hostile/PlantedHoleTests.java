package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Watch;
import vn.loa.documents.DocumentReader;
import vn.loa.documents.UnreadableDocument;

/** A check that finds nothing is worth something only if it finds what was planted. */
@BrowserTest
@HostileTest
class PlantedHoleTests {

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Clerk clerk;

    @BeforeEach
    void send() {
        clerk = new Clerk(port);
    }

    @Test
    void markupOfStrangersIsFound() {
        int tags = 0;
        int found = 0;
        for (var text : HostileTexts.all()) {
            if (text.family().matches("script elements|event handlers|svg")
                    && text.text().startsWith("<")) {
                tags++;
                found += faults("/planted/strict", text).isEmpty() ? 0 : 1;
                assertThat(faults("/planted/harmless", text)).isEmpty();
            }
        }
        assertThat(found).isGreaterThan(tags * 9 / 10);
    }

    @Test
    void attributeThatIsBrokenOutOfIsFound() {
        assertThat(faults("/planted/attribute", first("attributes that break out")))
                .isNotEmpty();
    }

    @Test
    void textThatWasChangedIsFound() {
        assertThat(faults("/planted/twice", first("script elements")))
                .anyMatch(fault -> fault.startsWith("not as typed"));
    }

    @Test
    void addressThatRunsIsFound() {
        assertThat(faults("/planted/address", first("addresses"))).anyMatch(fault -> fault.startsWith("address"));
    }

    @Test
    void answerThatTalksIsFound() {
        var answer = clerk.get("/planted/leak");

        assertThat(LeakCheck.leaks(answer.body(), answer.whole().headers().map()))
                .anyMatch(leak -> leak.contains("BadSqlGrammarException"))
                .anyMatch(leak -> leak.contains("select"))
                .anyMatch(leak -> leak.contains("PlantedHoles.java"))
                .anyMatch(leak -> leak.contains("Tomcat"));
    }

    @Test
    void browserTellsWhatRanAndWhatThePolicyStopped() {
        try (var watch = new Watch(port)) {
            for (var text : HostileTexts.all()) {
                if (text.text().matches("<(script|img src=x|svg onload|details open).*alarm.*")) {
                    watch.open("/planted/open?text=" + Clerk.encoded(text.text()));
                    var ran = watch.noted();
                    watch.open("/planted/strict?text=" + Clerk.encoded(text.text()));
                    var stopped = watch.noted();
                    watch.open("/planted/harmless?text=" + Clerk.encoded(text.text()));

                    assertThat(watch.noted()).isEmpty();
                    assertThat(stopped).as("%s", text).noneMatch(noted -> noted.startsWith("ran"));
                    if (!text.text().matches(".*(module|vbscript|text/javascript,|\\*|<script\\S).*")) {
                        assertThat(ran).as("%s", text).contains("ran [" + text.number() + "]");
                        assertThat(stopped).as("%s", text).anyMatch(noted -> noted.startsWith("policy"));
                    }
                }
            }
            watch.open("/planted/open?text=" + Clerk.encoded("<img src=//localhost:1/x>"));
            assertThat(watch.noted()).anyMatch(noted -> noted.startsWith("asked"));
        }
    }

    @Test
    void exportThatIsNotEscapedIsFound() throws Exception {
        var planted = HostileFiles.zip(Map.of(
                "word/document.xml", "<w:document xmlns:w=\"w\"><w:t>a < b</w:t><w:instrText/></w:document>",
                "word/_rels/document.xml.rels",
                        "<Relationships><Relationship TargetMode=\"External\"/></Relationships>"));

        assertThat(ExportCheck.parts(planted))
                .anyMatch(fault -> fault.contains("is no XML"))
                .anyMatch(fault -> fault.contains("leads out"))
                .anyMatch(fault -> fault.contains("does more than say"));
    }

    /** The same file that our reader refuses shows a parser that believes in document types what it is not to see. */
    @Test
    void parserThatLooksUpEntitiesIsFound() throws Exception {
        var hostile = HostileFiles.entityOf(Files.writeString(folder.resolve("bi-mat.txt"), "mat-khau-bi-mat"));

        var planted = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(HostileFiles.firstPart(hostile)));

        assertThat(planted.getDocumentElement().getTextContent()).contains("mat-khau-bi-mat");
        assertThatThrownBy(() -> new DocumentReader().read("x.docx", hostile)).isInstanceOf(UnreadableDocument.class);
    }

    private List<String> faults(String path, HostileText text) {
        var answer = clerk.get(path + "?text=" + Clerk.encoded(text.text()));
        return PageCheck.of(answer.body(), Set.of()).faults();
    }

    private static HostileText first(String family) {
        return HostileTexts.all().stream()
                .filter(text -> text.family().equals(family))
                .findFirst()
                .orElseThrow();
    }
}
