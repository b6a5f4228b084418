package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.documents.PlanDocument.Recipient;

class RecipientsFormTests {

    @Test
    void recipientsAreTypedAsOnPaper() {
        var form = new RecipientsForm(
                1, "- Sở Nội vụ (b/c);\n- Thường trực Đảng ủy, HĐND xã;\n\n-  Các thôn (t/h) ;\n- Lưu: VT, VHXH.");

        assertThat(form.recipients())
                .containsExactly(
                        new Recipient("Sở Nội vụ", "b/c"),
                        new Recipient("Thường trực Đảng ủy, HĐND xã", null),
                        new Recipient("Các thôn", "t/h"),
                        new Recipient("Lưu: VT, VHXH", null));
    }

    @Test
    void whatIsShownIsReadTheSameAgain() {
        var shown = RecipientsForm.text(new RecipientsForm(1, "Sở Nội vụ (b/c)\nLưu: VT").recipients());

        assertThat(shown).isEqualTo("Sở Nội vụ (b/c)\nLưu: VT");
    }
}
