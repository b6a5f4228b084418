package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BootstrapDietTests {

    @Test
    void componentsThatNoPageUsesAreLeftOut() {
        var css = BootstrapDiet.trim(".btn{color:red}.modal-open .btn{color:blue}.carousel,.row{margin:0}");

        assertThat(css).isEqualTo(".btn{color:red}.row{margin:0}");
    }

    @Test
    void commaWithinBracketsDoesNotCutASelector() {
        var css = BootstrapDiet.trim("a:not(.modal-x,.b),p:not(.b,.c){margin:0}");

        assertThat(css).isEqualTo("p:not(.b,.c){margin:0}");
    }

    @Test
    void mediaQueryGoesWithItsLastRule() {
        var css = BootstrapDiet.trim("@media print{.toast{top:0}}@media print{a{color:red}}"
                + "@media (min-width:1400px){.container{width:1px}}");

        assertThat(css).isEqualTo("@media print{a{color:red}}");
    }

    @Test
    void pictureWrittenIntoTheSheetIsLeftOut() {
        var css = BootstrapDiet.trim("a{top:0;background:url(\"data:image/svg+xml,%3csvg\") no-repeat;left:0}");

        assertThat(css).isEqualTo("a{top:0;left:0}");
    }

    @Test
    void whatPagesUseIsStillThere() {
        var css = BootstrapDiet.trim(".col-lg-8{width:66%}.form-select{padding:0}.table-responsive{overflow:auto}"
                + ".btn-primary{color:red}.visually-hidden{top:0}.nav-tabs .nav-link{top:0}.badge{top:0}");

        assertThat(css)
                .contains(".col-lg-8", ".form-select", ".table-responsive", ".btn-primary", ".visually-hidden")
                .contains(".nav-tabs .nav-link", ".badge");
    }
}
