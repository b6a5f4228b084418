package vn.loa.organization.domain;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules a new password has to keep, each with the text it comes from; a setting chooses between them. */
public enum PasswordProfile {

    /** Long, anything else is free: NIST SP 800-63B-4, 3.1.1.2. */
    PASSPHRASE(15, 1, null),

    /**
     * What NĐ 331/2026/NĐ-CP and TCVN 14423:2026 ask of a system of the second level. Shorter passwords would be allowed
     * beside a second factor; they would remain when the factor is switched off, so nobody gets them.
     */
    VIETNAMESE(14, 4, Duration.ofDays(60));

    /** A rule as the form shows it. */
    public record Rule(String messageKey, List<Object> arguments, String sourceKey) {}

    private final int shortest;
    private final int kinds;
    private final @Nullable Duration administratorsChange;

    PasswordProfile(int shortest, int kinds, @Nullable Duration administratorsChange) {
        this.shortest = shortest;
        this.kinds = kinds;
        this.administratorsChange = administratorsChange;
    }

    public List<Rule> rules() {
        var length = rule("length", shortest);
        var guess = rule("guess");
        return this == PASSPHRASE
                ? List.of(length, guess, rule("lasting"))
                : List.of(length, rule("kinds"), guess, rule("administrators"));
    }

    int shortest() {
        return shortest;
    }

    /** How many of small letters, capitals, digits and signs it needs. */
    int kinds() {
        return kinds;
    }

    /** How long an administrator may keep a password; for ever if there is none. */
    @Nullable
    Duration administratorsChange() {
        return administratorsChange;
    }

    private Rule rule(String name, Object... arguments) {
        var key = "password.rule." + name() + "." + name;
        return new Rule(key, List.of(arguments), key + ".source");
    }
}
