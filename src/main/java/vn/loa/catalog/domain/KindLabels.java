package vn.loa.catalog.domain;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.KindLabel;

/** What the codes of a family are called today. */
@Component
class KindLabels {

    private final JdbcClient jdbc;
    private final Clock clock;

    KindLabels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All codes with what they are called in short; no two families share one. */
    Map<String, String> inShort() {
        var labels = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select distinct on (family, position, code) code, short_label from kind_name
                         where (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to > :today)
                         order by family, position, code, valid_from desc nulls last""").param("today", LocalDate.now(clock)).query((ResultSet row) -> {
            labels.put(row.getString("code"), row.getString("short_label"));
        });
        return labels;
    }

    List<KindLabel> of(KindFamily family) {
        return jdbc.sql("""
                        select distinct on (position, code) code, label, short_label from kind_name
                         where family = :family and (valid_from is null or valid_from <= :today)
                           and (valid_to is null or valid_to > :today)
                         order by position, code, valid_from desc nulls last""")
                .param("family", family.name())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new KindLabel(row.getString("code"), row.getString("label"), row.getString("short_label")))
                .list();
    }
}
