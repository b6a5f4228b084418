package vn.loa.planning.domain;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a new plan with all its parts in one statement, however many they are; and a new activity of an old plan. */
@Component
class PlanWriting {

    private static final String WRITE = """
            with given (plan) as materialized (select cast(:begun as jsonb)),
            begun as (
              insert into plan (id, unit_id, year, status, issuer, number, place, date, title, signing_authority,
                     signer_position, signer_name, letterhead, copied_from_id, replaces_id, created_by_id, created_at,
                     changed_by_id, changed_at, frozen, version)
              select p.id, p.unit_id, p.year, p.status, p.issuer, p.number, p.place, p.date, p.title, p.signing_authority,
                     p.signer_position, p.signer_name, p.letterhead, p.copied_from_id, p.replaces_id, p.created_by_id,
                     p.created_at, p.changed_by_id, p.changed_at, p.frozen, p.version
                from given, jsonb_populate_record(null::plan, given.plan) p),
            recipients as (
              insert into plan_recipient (plan_id, position, name, note)
              select :plan, r.number - 1, r.row ->> 'name', r.row ->> 'note'
                from given, jsonb_array_elements(given.plan -> 'recipients') with ordinality r(row, number)),
            appendices as (
              insert into plan_appendix (plan_id, position, title, cells)
              select :plan, a.number - 1, a.row ->> 'title', a.row ->> 'cells'
                from given, jsonb_array_elements(given.plan -> 'appendices') with ordinality a(row, number)),
            stamps as (
              insert into plan_stamp (plan_id, position, signer, email, time)
              select :plan, s.number - 1, s.row ->> 'signer', s.row ->> 'email', s.row ->> 'time'
                from given, jsonb_array_elements(given.plan -> 'stamps') with ordinality s(row, number)),
            parts as (
              insert into section select * from jsonb_populate_recordset(null::section, cast(:sections as jsonb))),
            lines as (
              insert into section_line select * from jsonb_populate_recordset(null::section_line, cast(:lines as jsonb))),
            %s,
            %s
            insert into plan_activity select * from jsonb_populate_recordset(null::plan_activity, cast(:activities as jsonb))
            """.formatted(LegalBases.OF_NEW_PLAN, RenewalStore.OF_NEW_PLAN);

    private static final String APPEND = """
            insert into plan_activity
            select added.*
              from jsonb_populate_record(null::plan_activity, cast(:activity as jsonb) || jsonb_build_object('position',
                   (select coalesce(max(a.position), -1) + 1 from plan_activity a where a.plan_id = :plan))) added""";

    /** A row is what an entity has in its fields. */
    private static final JsonMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultVisibility(visible -> visible.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .addMixIn(Section.class, WithoutLines.class)
            .build();

    @JsonIgnoreProperties("lines")
    private interface WithoutLines {}

    private final JdbcClient jdbc;

    PlanWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param renewal what has to change in it, if it was begun from an earlier year's */
    void write(NewPlan draft, @Nullable Renewal renewal) {
        jdbc.sql(WRITE)
                .param("plan", draft.plan().id().value())
                .param("begun", ROWS.writeValueAsString(row(draft.plan())))
                .param("sections", rows(draft.sections()))
                .param("lines", LineWriting.rows(draft.sections()))
                .param("activities", rows(draft.activities()))
                .param("found", LegalBases.found(draft.sections()))
                .param("better", LegalBases.better(draft.sections(), draft.known()))
                .params(RenewalStore.values(renewal))
                .update();
    }

    /** Behind the last one. */
    void append(PlanActivity activity) {
        jdbc.sql(APPEND)
                .param("plan", activity.plan().value())
                .param("activity", ROWS.writeValueAsString(row(activity)))
                .update();
    }

    private static String rows(List<?> entities) {
        return ROWS.writeValueAsString(entities.stream().map(PlanWriting::row).toList());
    }

    /** As Hibernate begins to count. */
    private static JsonNode row(Object entity) {
        return ROWS.<ObjectNode>valueToTree(entity).put("version", 0);
    }
}
