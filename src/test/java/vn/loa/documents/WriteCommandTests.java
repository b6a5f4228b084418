package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void writesWordAndPdf() throws IOException {
        var plan = file("plan.json", new PlanJson().write(GeneratedPlans.plan(1)));

        assertThat(run("write", plan, folder.resolve("a.docx").toString())).isZero();
        assertThat(run("write", plan, folder.resolve("a.PDF").toString())).isZero();

        assertThat(Files.readString(folder.resolve("a.docx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(Files.readString(folder.resolve("a.PDF"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(said.size()).isZero();
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws IOException {
        refuses("lỗi ở dòng 2", "write", file("a.json", "{\n\"header\": oops}"), "a.docx");
        refuses("không chứa kế hoạch", "write", file("b.json", "{}"), "a.docx");
        refuses("“header.year”", "write", file("c.json", "{\"header\": {\"year\": \"sang năm\"}}"), "a.docx");
        refuses("Không mở được tệp", "write", "nowhere.json", "a.docx");
        refuses("Chỉ ghi được tệp", "write", file("d.json", "{\"header\": {}}"), "a.odt");
        refuses("Không ghi được tệp", "write", file("e.json", "{\"header\": {}}"), folder + "/none/a.docx");
        refuses("Cách dùng", "write");
    }

    private void refuses(String sentence, String... arguments) {
        said.reset();

        assertThat(run(arguments)).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence).hasLineCount(1);
    }

    private int run(String... arguments) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return DocumentCommands.run(arguments, out, out);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
