package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;
import vn.loa.planning.LineId;
import vn.loa.planning.domain.LineRevision;

class SectionFormTests {

    private static final String FIRST = LineId.random().toString();
    private static final String SECOND = LineId.random().toString();

    @Test
    void rowsTypedIntoOneFieldBecomeLines() {
        var form = form(line(FIRST, "a)", "Công khai thủ tục\nNộp hồ sơ trực tuyến\r\n\r\nPhản ánh, kiến nghị"));

        assertThat(form.revision().lines())
                .extracting(LineRevision::text)
                .containsExactly("Công khai thủ tục", "Nộp hồ sơ trực tuyến", "Phản ánh, kiến nghị");
        assertThat(form.revision().lines())
                .extracting(LineRevision::id)
                .containsExactly(LineId.valueOf(FIRST), null, null);
        assertThat(form.revision().lines()).extracting(LineRevision::marker).containsExactly("a)", null, null);
    }

    @Test
    void buttonBesideALineMovesIndentsAndRemoves() {
        var form = form(line(FIRST, "a)", "Một"), line(SECOND, "b)", "Hai"));

        assertThat(form.after("up:1").lines()).extracting(LineForm::text).containsExactly("Hai", "Một");
        assertThat(form.after("up:0").lines()).extracting(LineForm::text).containsExactly("Một", "Hai");
        assertThat(form.after("in:0").lines()).extracting(LineForm::level).containsExactly(1, 0);
        assertThat(form.after("out:0").lines()).extracting(LineForm::level).containsExactly(0, 0);
        assertThat(form.after("remove:0").lines()).extracting(LineForm::text).containsExactly("Hai");
        assertThat(form.after("remove:99")).isEqualTo(form);
        assertThat(form.after("up:những gì")).isEqualTo(form);
    }

    @Test
    void onlyTickedLinesOfAMergeAreKept() {
        var both = new SectionForm(
                3,
                "I",
                "Nội dung",
                SectionRole.CONTENT,
                List.of(line(FIRST, "", "Của tôi"), line(FIRST, "", "Của người khác"), line(null, "", "Mới")),
                "",
                List.of(-1, 0, 1));

        var lines = both.merged().revision().lines();

        assertThat(lines).extracting(LineRevision::text).containsExactly("Của tôi", "Của người khác");
        assertThat(lines).extracting(LineRevision::id).containsExactly(LineId.valueOf(FIRST), null);
    }

    @Test
    void lineMayMeanSeveralThings() {
        var line = new LineForm(
                FIRST,
                0,
                "-",
                "Công chức Văn hóa phát thanh 1 lần/tuần",
                List.of(MeaningKind.CHANNEL, MeaningKind.TASK, MeaningKind.CONTENT),
                List.of(Area.PROCEDURES),
                List.of(ChannelKind.LOUDSPEAKER),
                " 1 lần/tuần ",
                List.of(),
                null,
                null,
                "Công chức Văn hóa",
                null,
                null,
                null,
                null);

        assertThat(line.meanings())
                .containsExactly(
                        new Meaning.Channel(List.of(ChannelKind.LOUDSPEAKER), "1 lần/tuần"),
                        new Meaning.Task("Công chức Văn hóa"),
                        new Meaning.Content(List.of(Area.PROCEDURES)));
        assertThat(LineForm.of(FIRST, 0, "-", line.text(), line.meanings(), null))
                .isEqualTo(line);
    }

    @Test
    void whatIsPickedFromTheLibraryFollowsTheOthers() {
        var form = form(line(FIRST, "a)", "Một"));

        var picked =
                new SectionStep("save", "CONTENT|PUBLIC_FINANCE||Công khai ngân sách | tài sản công").applyTo(form);

        assertThat(picked.lines().get(1).text()).isEqualTo("Công khai ngân sách | tài sản công");
        assertThat(picked.lines().get(1).meanings()).containsExactly(new Meaning.Content(List.of(Area.PUBLIC_FINANCE)));
    }

    @Test
    void idThatCannotBeOneMakesANewLine() {
        assertThat(line("không phải mã", "", "Chữ").revision().id()).isNull();
    }

    private static SectionForm form(LineForm... lines) {
        return new SectionForm(1, "I", "Nội dung", SectionRole.CONTENT, List.of(lines), "", null);
    }

    private static LineForm line(String id, String marker, String text) {
        return LineForm.of(id, 0, marker, text, List.of(), null);
    }
}
