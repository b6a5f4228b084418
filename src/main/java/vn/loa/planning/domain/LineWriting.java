package vn.loa.planning.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines of sections in one statement: a line put in between moves all that follow. */
@Component
class LineWriting {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String WRITE = """
            insert into section_line as l
            select * from jsonb_populate_recordset(null::section_line, cast(:lines as jsonb))
                on conflict (id) do update set position = excluded.position, level = excluded.level,
                   marker = excluded.marker, text = excluded.text, means = excluded.means,
                   audience_kinds = excluded.audience_kinds, target_quantity = excluded.target_quantity,
                   target_measure = excluded.target_measure, areas = excluded.areas,
                   channel_kinds = excluded.channel_kinds, frequency = excluded.frequency,
                   task_unit = excluded.task_unit, task_unit_id = excluded.task_unit_id,
                   reporting_period = excluded.reporting_period, reporting_to = excluded.reporting_to,
                   removed_at = excluded.removed_at, library_entry_id = excluded.library_entry_id,
                   library_version = excluded.library_version
             where (l.*) is distinct from (excluded.*)""";

    /** A row of section_line. */
    record Written(
            UUID id,
            UUID sectionId,
            int position,
            int level,
            @Nullable String marker,
            String text,
            @JsonUnwrapped LineSense sense,
            @Nullable UUID taskUnitId,
            @Nullable Instant removedAt,
            @Nullable UUID libraryEntryId,
            @Nullable Integer libraryVersion) {}

    private final JdbcClient jdbc;

    LineWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sections must be in the database already. */
    void write(List<Section> sections) {
        jdbc.sql(WRITE).param("lines", rows(sections)).update();
    }

    /** All lines of the sections as JSON. */
    static String rows(List<Section> sections) {
        return JSON.writeValueAsString(sections.stream()
                .flatMap(Section::allLines)
                .map(SectionLine::written)
                .toList());
    }
}
