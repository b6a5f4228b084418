package vn.loa.organization.web;

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
        @DefaultValue("false") boolean secondFactor) {}
