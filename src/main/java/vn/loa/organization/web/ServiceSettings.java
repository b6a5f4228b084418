package vn.loa.organization.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What another sign-in service says, and what Loa makes of it.
 *
 * @param claim which of its words names the officer
 * @param domain where that word is an e-mail address: only those of this domain count, and what stands before the @ is
 *     the officer's name here
 * @param secondFactor whether the service asks for a second proof itself
 */
@ConfigurationProperties("loa.sso")
record ServiceSettings(
        @DefaultValue("preferred_username") String claim,
        @DefaultValue("") String domain,
        @DefaultValue("false") boolean secondFactor) {

    /** The officer's name here, in small letters; empty if the service names nobody whom these settings let in. */
    Optional<String> officer(Map<String, Object> said) {
        var word = said.get(claim) instanceof String text ? text.toLowerCase(Locale.ROOT) : "";
        if (domain.isBlank()) {
            return Optional.of(word).filter(name -> !name.isBlank() && name.indexOf('@') < 0);
        }
        var address = word.split("@", -1);
        var own = address.length == 2 && !address[0].isBlank() && address[1].equals(domain.toLowerCase(Locale.ROOT));
        var doubtful = "false".equals(String.valueOf(said.get("email_verified")));
        return own && !doubtful ? Optional.of(address[0]) : Optional.empty();
    }
}
