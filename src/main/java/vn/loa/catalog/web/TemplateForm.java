package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.domain.PlanTemplate;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about a template, beside the file. */
@NullUnmarked
record TemplateForm(
        @NotBlank @Size(max = 200) String name,

        @NotBlank @ADay String validFrom,

        @ADay String validTo,
        @Size(max = 1000) String note,
        @Size(max = 100_000) String words,
        String version) {

    static TemplateForm empty() {
        return new TemplateForm("", "", "", "", "", "");
    }

    static TemplateForm of(PlanTemplate template, String words) {
        return new TemplateForm(
                template.name(),
                Day.words(template.validity().from()),
                Day.words(template.validity().to()),
                template.note(),
                words,
                String.valueOf(template.version()));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    Validity validity() {
        return new Validity(Day.of(validFrom), Day.of(validTo));
    }
}
