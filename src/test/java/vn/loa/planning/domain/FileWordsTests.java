package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.documents.Paper;
import vn.loa.documents.Paper.Block;
import vn.loa.documents.PdfOnDisk;
import vn.loa.documents.PdfWriter;
import vn.loa.planning.SamplePlan;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.planning.domain.SignedFileFindings.Words;

class FileWordsTests {

    private static final List<Block> PLAN = List.of(
            new Block("Phát thanh 3 buổi mỗi tuần trên hệ thống truyền thanh xã.", false),
            new Block("Phấn đấu 30% hồ sơ nộp trực tuyến, 50% thanh toán trực tuyến.", false),
            new Block("Không thu phí khi người dân nộp hồ sơ trực tuyến.", false));

    @TempDir
    Path folder;

    @Test
    void theSameWordsBrokenElsewhereAreTheSame() {
        var words = FileWords.compare(
                PLAN,
                List.of(
                        "Phát thanh 3 buổi mỗi",
                        "tuần trên hệ thống truyền thanh xã.",
                        "Phấn đấu 30% hồ sơ nộp trực tuyến,",
                        "50% thanh toán trực tuyến. Không thu phí khi người dân nộp hồ sơ trực tuyến."));

        assertThat(words.differ()).isFalse();
    }

    @Test
    void wordsThatWereExchangedAreShownOnBothSides() {
        var words = FileWords.compare(PLAN, lines("3 buổi", "5 buổi"));

        assertThat(marked(words.missing())).containsExactly("3");
        assertThat(marked(words.added())).containsExactly("5");
    }

    @Test
    void numbersThatChangedPlacesAreShown() {
        var words = FileWords.compare(PLAN, lines("30% hồ sơ nộp trực tuyến, 50%", "50% hồ sơ nộp trực tuyến, 30%"));

        assertThat(marked(words.missing())).containsExactly("30%", "50%");
    }

    @Test
    void wordThatIsThereTwiceIsMarkedWhereItWasAddedAndNotInATable() {
        var plan = List.of(
                new Block("Chủ trì", true), new Block("Kinh phí", true), new Block("Thời gian thực hiện", true));

        var words = FileWords.compare(
                plan, List.of("Chủ trì Kinh Thời gian thực hiện", "phí", "Kinh phí 300 triệu đồng thêm vào"));

        assertThat(words.missing()).isEmpty();
        assertThat(marked(words.added())).containsExactly("Kinh phí 300 triệu đồng thêm vào");
    }

    @Test
    void oneLittleWordThatIsGoneIsShown() {
        assertThat(marked(FileWords.compare(PLAN, lines("Không thu phí", "Thu phí"))
                        .missing()))
                .containsExactly("Không");
    }

    @Test
    void aSentenceThatWasAddedIsShown() {
        var file = new ArrayList<>(lines("", ""));
        file.add("Kinh phí: 300 triệu đồng.");

        var words = FileWords.compare(PLAN, file);

        assertThat(words.missing()).isEmpty();
        assertThat(marked(words.added())).containsExactly("Kinh phí: 300 triệu đồng.");
    }

    @Test
    void numberDateAndStampsAreNoDifference() {
        var file = new ArrayList<>(lines("", ""));
        file.add(0, "Số: 12/KH-UBND    Hòa Bình An, ngày 20 tháng 11 năm 2026");
        file.add("Hòa Bình An, ngày 20 tháng 11 năm 2026");
        file.add("Người ký: Trần Văn Hải");
        file.add("Thời gian ký: 20.11.2026 14:10:56 +07:00");
        file.add("2026-11-20T14:10:56+0700");
        file.add("Nguyễn Quốc Tuấn<tuan@example.org> đã ký lên văn bản này!");

        assertThat(FileWords.compare(PLAN, file).differ()).isFalse();
    }

    @Test
    void pictureWithoutWordsCantBeCompared() {
        assertThat(FileWords.compare(PLAN, List.of()).readable()).isFalse();
    }

    @Test
    void anotherDocumentIsCutShort() {
        var file = Stream.iterate(0, i -> i < 90, i -> i + 1)
                .map(i -> "Một văn bản khác, dòng thứ " + i)
                .toList();

        var words = FileWords.compare(PLAN, file);

        assertThat(words.added()).hasSize(30);
        assertThat(words.more()).isEqualTo(60);
        assertThat(words.another()).isTrue();
    }

    @Test
    void ownPdfHasTheWordsOfThePlanWithItsTagsAndWithout() throws IOException {
        var plan = SamplePlan.document();
        var pdf = new ByteArrayOutputStream();
        new PdfWriter().write(plan, pdf);

        var tagged = FileWords.compare(new Paper().blocks(plan), text(pdf.toByteArray()));
        var bare = FileWords.compare(new Paper().blocks(plan), text(withoutTags(pdf.toByteArray())));

        assertThat(tagged).isEqualTo(new Words(true, false, List.of(), List.of(), 0));
        assertThat(bare).isEqualTo(new Words(true, false, List.of(), List.of(), 0));
    }

    private List<String> text(byte[] pdf) throws IOException {
        var file = folder.resolve("plan.pdf");
        Files.write(file, pdf);
        return PdfOnDisk.of("plan.pdf", file).text();
    }

    private static byte[] withoutTags(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(String words, String others) {
        return PLAN.stream().map(block -> block.text().replace(words, others)).toList();
    }

    private static List<String> marked(List<List<Fragment>> passages) {
        return passages.stream()
                .flatMap(List::stream)
                .filter(Fragment::changed)
                .map(Fragment::text)
                .collect(Collectors.toList());
    }
}
