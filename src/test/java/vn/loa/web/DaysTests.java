package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-05", "05/03/2027", "5/3/2027", "  5/3/2027 "})
    void dayIsReadAsBrowsersAndPeopleWriteIt(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2027, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "31/02/2027", "2027-02-31", "3/5/27", "05-03-2027", "+999999999-12-31", "mai"})
    void whatIsNoDayOfOurTimeIsNone(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }
}
