package vn.loa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateFillingTests {

    @Test
    void yearAndIssuerTakeTheirPlaces() {
        var filling = TemplateFilling.of(2027, "Ủy ban nhân dân xã An Phú");

        assertThat(filling.fillJson(
                        "{cơ quan}, {đơn vị}, {cấp}, {địa danh}, {năm trước}/{năm}/{năm sau}, {Phòng Kinh tế}"))
                .isEqualTo("Ủy ban nhân dân xã An Phú, xã An Phú, xã, An Phú, 2026/2027/2028, Phòng Kinh tế");
    }

    @Test
    void wardHasTheLongerOffice() {
        var filling = TemplateFilling.of(2027, "Ủy ban nhân dân phường Bến Cát");

        assertThat(filling.fillJson("{Phòng Kinh tế} {cấp}")).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị phường");
    }

    @Test
    void unknownPlaceholderStays() {
        assertThat(TemplateFilling.of(2027, "Ủy ban nhân dân xã An Phú").fillJson("{tên gì đó} {\"a\": {}}"))
                .isEqualTo("{tên gì đó} {\"a\": {}}");
    }

    @Test
    void quotationMarkCannotBreakTheTemplate() {
        assertThat(TemplateFilling.of(2027, "xã \"An\\Phú").fillJson("\"{đơn vị}\""))
                .isEqualTo("\"xã \\\"An\\\\Phú\"");
    }
}
