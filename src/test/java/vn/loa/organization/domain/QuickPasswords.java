package vn.loa.organization.domain;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hundreds of tests sign in and set passwords; what a guess costs is shown by {@link OfficerTests}. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    @Bean
    PasswordCost passwordCost() {
        return new PasswordCost(64, 1);
    }
}
