package vn.loa.demonstration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.SignInNotice;

/** Shows the accounts of the invented commune on the sign-in page, where the database holds that commune. */
@Component
class DemonstrationNotice implements SignInNotice {

    private final JdbcClient jdbc;
    private List<DemoAccount> accounts = List.of();

    DemonstrationNotice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks once at start, so that the sign-in page needs no statement for it. */
    void look() {
        var demonstration = jdbc.sql("select exists (select 1 from demonstration)")
                .query(Boolean.class)
                .single();
        accounts = demonstration
                ? DemonstrationCommune.PEOPLE.stream()
                        .map(person -> new DemoAccount(person.username(), person.fullName(), person.duty()))
                        .toList()
                : List.of();
    }

    @Override
    public List<DemoAccount> accounts() {
        return accounts;
    }

    @Override
    public String password() {
        return DemonstrationCommune.PASSWORD;
    }
}
