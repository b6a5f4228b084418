package vn.loa.organization.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.PasswordRules;
import vn.loa.organization.domain.Standing;

/** What an officer has to settle about the account before anything else opens. */
@Component
class Duties {

    private static final Set<Class<?>> OF_THE_ACCOUNT =
            Set.of(PasswordController.class, SecondFactorController.class, PasskeyController.class);

    private final PasswordRules passwords;
    private final Set<Permission> secondFactorFor;

    Duties(PasswordRules passwords, @Value("${loa.second-factor.required-for:}") Set<Permission> secondFactorFor) {
        this.passwords = passwords;
        this.secondFactorFor = secondFactorFor;
    }

    /** The page to go to instead of what this controller would show. */
    Optional<String> first(Standing standing, Way way, Class<?> controller) {
        if (!way.byService() && (standing.passwordInitial() || passwords.outlived(standing))) {
            return controller == PasswordController.class ? Optional.empty() : Optional.of(PasswordController.PATH);
        }
        return owesSecondFactor(standing, way) && !OF_THE_ACCOUNT.contains(controller)
                ? Optional.of(SecondFactorController.PATH)
                : Optional.empty();
    }

    boolean owesSecondFactor(Standing standing, Way way) {
        return !way.provenTwice()
                && !standing.secondFactor()
                && standing.permissions().stream().anyMatch(secondFactorFor::contains);
    }
}
