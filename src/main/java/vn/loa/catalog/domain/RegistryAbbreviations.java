package vn.loa.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.AbbreviationSource;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.Abbreviations.Abbreviation;

/** Answers whoever reads a plan from the registry. */
@Component
class RegistryAbbreviations implements AbbreviationSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistryAbbreviations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Abbreviations today() {
        return new Abbreviations(jdbc.sql("""
                        select short_form, full_form from abbreviation e where %s
                         order by valid_from desc nulls last, short_form""".formatted(Standing.of("e")))
                .param("standing", Standing.VALID.name())
                .param("today", LocalDate.now(clock))
                .query(Abbreviation.class)
                .list());
    }
}
