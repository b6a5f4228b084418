package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTests {

    @ParameterizedTest
    @CsvSource({"7/KH-UBND, 07/KH-UBND", "07/KH-UBND, 07/KH-UBND", "18/KH-UBND, 18/KH-UBND", "007, 007", "9, 09"})
    void numberBelowTenCarriesOneNought(String typed, String written) {
        assertThat(DocumentNumber.written(typed)).isEqualTo(written);
    }
}
