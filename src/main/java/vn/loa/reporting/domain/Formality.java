package vn.loa.reporting.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an official document asks for beside the text; the rest is taken from the plan.
 *
 * @param addressee Kính gửi, a line each
 * @param recipients Nơi nhận, a line each
 */
public record Formality(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String addressee,
        @Nullable String recipients) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NUMBER = 60;

    Formality cleaned() {
        return new Formality(
                Wording.orNull("number", number, LONGEST_NUMBER),
                date,
                Wording.orNull("addressee", addressee, LONGEST),
                Wording.orNull("recipients", recipients, LONGEST));
    }
}
