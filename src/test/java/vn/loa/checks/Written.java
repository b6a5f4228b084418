package vn.loa.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.documents.DocumentReader;

/**
 * A plan without fault, and what rules say when one thing of it is written differently: {@code
 * Written.clean().with("15/7/2021", "15/073/2021").findings("LEG-05")}.
 */
record Written(String text, LocalDate day, @Nullable IssuingUnit unit, Law law) {

    private static final String CLEAN = clean("/checks/clean-plan.txt");

    static Written clean() {
        return new Written(CLEAN, LocalDate.of(2027, 1, 15), null, Law.shipped());
    }

    /** The words stand in the plan, else the claim would be about nothing. */
    Written with(String words, String instead) {
        if (!text.contains(words)) {
            throw new IllegalArgumentException("the plan has no words " + words);
        }
        return new Written(text.replace(words, instead), day, unit, law);
    }

    /** Cut off before these words. */
    Written upTo(String words) {
        return new Written(text.substring(0, text.indexOf(words)), day, unit, law);
    }

    Written on(LocalDate other) {
        return new Written(text, other, unit, law);
    }

    Written by(IssuingUnit issuer) {
        return new Written(text, day, issuer, law);
    }

    Written under(Law other) {
        return new Written(text, day, unit, other);
    }

    List<Finding> findings() {
        return Checks.of(manuscript());
    }

    List<Finding> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    Manuscript manuscript() {
        var reading = new DocumentReader().readText(text);
        return new Manuscript(reading, Stage.ISSUED, day, unit, law);
    }

    private static String clean(String resource) {
        try (var in = Written.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
