package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.documents.Meaning.Channel;
import vn.loa.documents.Meaning.Content;
import vn.loa.documents.Meaning.Task;
import vn.loa.documents.PlanDocument.ActivityPlace;

class PlanJsonTests {

    private final PlanJson json = new PlanJson();

    @Test
    void listsOfAnotherHandAreHungOnTheLinesWithTheSameWords() {
        var plan = json.read("""
                {"format": "cchc-plan/1", "header": {"title": "Tuyên truyền năm 2026", "year": 2026},
                 "sections": [{"number": "II", "title": "NỘI DUNG", "paragraphs": [
                   {"marker": "a)", "text": "Cách nộp hồ sơ trực tuyến."},
                   {"marker": "-", "text": "Phát trên loa mỗi tháng hai lần."},
                   {"marker": "b)", "text": "Trưởng thôn nhắc bà con khi họp."}]}],
                 "contents": [{"text": "Cách nộp hồ sơ trực tuyến", "areas": ["PROCEDURES"]}],
                 "channels": [{"text": "Phát trên loa mỗi tháng hai lần.", "kinds": ["LOUDSPEAKER"], "frequency": null}],
                 "assignments": [{"unit": "Trưởng thôn", "tasks": ["nhắc bà con khi họp"]}]}
                """);

        assertThat(plan.meant(Content.class)).singleElement().satisfies(meant -> {
            assertThat(meant.text()).isEqualTo("Cách nộp hồ sơ trực tuyến.");
            assertThat(meant.meaning().areas()).containsExactly(Area.PROCEDURES);
        });
        assertThat(plan.meant(Channel.class)).hasSize(1);
        assertThat(plan.assignments()).containsOnlyKeys("Trưởng thôn");
        assertThat(plan.lines()).extracting(PlanDocument.Line::level).containsExactly(0, 1, 0);
    }

    @Test
    void anEntryWhoseWordsStandNowhereBecomesALine() {
        var plan = json.read("""
                {"header": {}, "sections": [],
                 "assignments": [{"unit": "Công an xã", "tasks": ["Hướng dẫn làm định danh điện tử"]}],
                 "activities": [{"title": "Thi tìm hiểu dịch vụ công", "coordinators": ["Đoàn xã", "Hội Phụ nữ"]}]}
                """);

        assertThat(plan.meant(Task.class))
                .extracting(meant -> meant.meaning().unit())
                .containsExactly("Công an xã");
        assertThat(plan.sections()).extracting(PlanDocument.Section::role).containsExactly(SectionRole.ASSIGNMENT);
        assertThat(plan.activities()).singleElement().satisfies(activity -> {
            assertThat(activity.place()).isEqualTo(ActivityPlace.APPENDIX);
            assertThat(activity.coordinators()).isEqualTo("Đoàn xã; Hội Phụ nữ");
        });
    }

    @Test
    void textsBecomeComposedCharacters() {
        var plan = json.read("{\"header\": {\"issuer\": \"U\u0309y ban\"}}");

        assertThat(plan.header().issuer()).isEqualTo("Ủy ban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2]", "kế hoạch", "{\"header\": {}} {", "{\"a\": 1}", "null", "12"})
    void whatTellsOfNoPlanIsRefused(String text) {
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> json.read(text));
    }

    @Test
    void aFieldThatDoesNotFitIsNamed() {
        refuses("{\"header\": {\"date\": \"29/02/2024\"}}", "header.date");
        refuses("{\"header\": []}", "header");
        refuses("{\"header\": {}, \"sections\": {\"a\": 1}}", "sections");
        refuses(
                "{\"sections\": [{\"title\": \"I\", \"children\": [{\"number\": {}}]}]}",
                "sections[0].children[0].number");
        refuses("{\"header\": {}, \"contents\": [{\"text\": \"x\", \"areas\": [\"MOON\"]}]}", "contents[0].areas");
        refuses("{\"header\": {\"year\": 99999999999}}", "header.year");
    }

    private void refuses(String text, String field) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> json.read(text))
                .satisfies(refusal -> assertThat(List.of(refusal.arguments())).contains(field));
    }
}
