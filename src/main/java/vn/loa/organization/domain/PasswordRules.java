package vn.loa.organization.domain;

import java.time.Clock;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.Permission;

/** Says whether a password may be chosen, by the profile that is set. */
@Service
public class PasswordRules {

    private static final int LONGEST = 200;

    private final PasswordProfile profile;
    private final Guesses guesses = Guesses.ofCommonWords();
    private final Clock clock;

    PasswordRules(@Value("${loa.password.profile:passphrase}") PasswordProfile profile, Clock clock) {
        this.profile = profile;
        this.clock = clock;
    }

    public List<PasswordProfile.Rule> shown() {
        return profile.rules();
    }

    /** Whether this officer has to choose a new password because the profile lets his grow no older. */
    public boolean outlived(Standing standing) {
        var longest = profile.administratorsChange();
        return longest != null
                && standing.permissions().contains(Permission.ADMIN)
                && standing.passwordSetAt().plus(longest).isBefore(clock.instant());
    }

    /** @param about what everybody knows of the officer: his names, his unit's name */
    void require(String field, String password, String... about) {
        if (password.codePointCount(0, password.length()) < profile.shortest()) {
            throw new FieldRejection(field, "password.tooShort", profile.shortest());
        }
        if (password.length() > LONGEST) {
            throw new FieldRejection(field, "password.tooLong", LONGEST);
        }
        if (kinds(password) < profile.kinds()) {
            throw new FieldRejection(field, "password.tooUniform");
        }
        if (guesses.cover(password, about)) {
            throw new FieldRejection(field, "password.tooSimple");
        }
    }

    private static long kinds(String password) {
        return Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        letter -> !Character.isLetterOrDigit(letter) && !Character.isWhitespace(letter))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
