package vn.loa.guidance.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** Writes which guidance a plan follows, what of it answers a requirement, and what is to be looked at. */
@Component
class AnswerRows {

    private static final String ANSWER = """
            insert into requirement_answer (plan_id, requirement_id, place, place_id, reason, officer_id, at)
            values (:plan, :requirement, :place, :place_id, :reason, :by, :at)
            on conflict (plan_id, requirement_id) do update
               set place = excluded.place, place_id = excluded.place_id, reason = excluded.reason,
                   officer_id = excluded.officer_id, at = excluded.at""";

    // All that is known of a plan when it is begun, in one statement.
    private static final String BEGIN = """
            with tied as (
              insert into plan_guidance (plan_id, guidance_id, officer_id, at) values (:plan, :guidance, :by, :at)),
            doubted as (
              insert into turning_doubt (id, plan_id, kind, place, place_id, words)
              select d.id, :plan, d.kind, d.place, d.place_id, d.words
                from jsonb_to_recordset(cast(:doubts as jsonb)) d (id uuid, kind text, place text, place_id uuid, words text))
            insert into requirement_answer (plan_id, requirement_id, place, place_id, officer_id, at)
            select :plan, a.id, a.place, a.place_id, :by, :at
              from jsonb_to_recordset(cast(:answers as jsonb)) a (id uuid, place text, place_id uuid)""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** A row of what is written about a new plan. */
    private record About(
            UUID id,
            @Nullable String kind,
            @Nullable String place,
            @Nullable UUID placeId,
            @Nullable String words) {

        static About of(UUID id, @Nullable String kind, @Nullable PlanPlace place, @Nullable String words) {
            return new About(
                    id, kind, place == null ? null : place.kind().name(), place == null ? null : place.id(), words);
        }
    }

    private final NamedParameterJdbcTemplate jdbc;

    AnswerRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Who writes about which plan, and when. */
    record Hand(PlanId plan, OfficerId by, Instant at) {

        private MapSqlParameterSource row() {
            return new MapSqlParameterSource()
                    .addValue("plan", plan.value())
                    .addValue("by", by.value())
                    .addValue("at", at.atOffset(ZoneOffset.UTC));
        }
    }

    /** Of a plan that was begun from the guidance. */
    void begin(Hand hand, GuidanceId guidance, Map<RequirementId, PlanPlace> answers, List<Doubt> doubts) {
        jdbc.update(
                BEGIN,
                hand.row()
                        .addValue("guidance", guidance.value())
                        .addValue(
                                "answers",
                                JSON.writeValueAsString(answers.entrySet().stream()
                                        .map(answer -> About.of(answer.getKey().value(), null, answer.getValue(), null))
                                        .toList()))
                        .addValue(
                                "doubts",
                                JSON.writeValueAsString(doubts.stream()
                                        .map(doubt -> About.of(
                                                doubt.id(), doubt.kind().name(), doubt.place(), doubt.words()))
                                        .toList())));
    }

    /** Once is enough. */
    void tie(Hand hand, GuidanceId guidance) {
        jdbc.update(
                "insert into plan_guidance (plan_id, guidance_id, officer_id, at) values (:plan, :guidance, :by, :at)"
                        + " on conflict do nothing",
                hand.row().addValue("guidance", guidance.value()));
    }

    void untie(PlanId plan, GuidanceId guidance) {
        jdbc.update(
                "delete from plan_guidance where plan_id = :plan and guidance_id = :guidance",
                Map.of("plan", plan.value(), "guidance", guidance.value()));
    }

    void answer(Hand hand, Map<RequirementId, PlanPlace> answers) {
        jdbc.batchUpdate(
                ANSWER,
                answers.entrySet().stream()
                        .map(answer -> row(hand, answer.getKey(), answer.getValue(), null))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Says why the plan need not answer it. */
    void excuse(Hand hand, RequirementId requirement, String reason) {
        jdbc.update(ANSWER, row(hand, requirement, null, reason));
    }

    private static MapSqlParameterSource row(
            Hand hand, RequirementId requirement, @Nullable PlanPlace place, @Nullable String reason) {
        return hand.row()
                .addValue("requirement", requirement.value())
                .addValue("place", place == null ? null : place.kind().name())
                .addValue("place_id", place == null ? null : place.id())
                .addValue("reason", reason);
    }

    void withdraw(PlanId plan, RequirementId requirement) {
        jdbc.update(
                "delete from requirement_answer where plan_id = :plan and requirement_id = :requirement",
                Map.of("plan", plan.value(), "requirement", requirement.value()));
    }

    /** Somebody looked, and it stays as it is. */
    void settle(PlanId plan, UUID doubt, Instant at) {
        jdbc.update(
                "update turning_doubt set settled_at = :at where id = :doubt and plan_id = :plan and settled_at is null",
                Map.of("plan", plan.value(), "doubt", doubt, "at", at.atOffset(ZoneOffset.UTC)));
    }
}
