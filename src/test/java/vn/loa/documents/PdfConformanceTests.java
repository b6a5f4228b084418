package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What an archive and a screen reader ask of a PDF, asked by the program that archives use. */
class PdfConformanceTests {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void thePdfConforms(PDFAFlavour flavour) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(GeneratedPlans.planWithEverything(), out);

        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                            .map(test -> test.getRuleId().getClause() + " " + test.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
