package vn.loa.execution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.Evidence;
import vn.loa.execution.EvidenceDirectory;
import vn.loa.execution.EvidenceId;
import vn.loa.execution.ResultId;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.storage.FileId;
import vn.loa.storage.FileType;

@Component
class EvidenceQueries implements EvidenceDirectory {

    private static final String SELECT = """
            select e.*, o.full_name from evidence e join officer o on o.id = e.added_by_id
             where e.removed_at is null and %s order by e.added_at, e.name, e.id""";

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evidence> ofResults(Collection<ResultId> results) {
        return of(
                "e.result_id = any(:ids)", results.stream().map(ResultId::value).toList());
    }

    @Override
    public List<Evidence> ofActivities(Collection<ActivityId> activities) {
        return of(
                "e.activity_id = any(:ids)",
                activities.stream().map(ActivityId::value).toList());
    }

    /** Of the results of an activity that are shown: the latest. */
    List<Evidence> shownWith(ActivityId activity, int results) {
        return jdbc.sql(SELECT.formatted("""
                        e.result_id in (select r.id from result r where r.activity_id = :activity
                                         order by r.day desc, r.recorded_at desc limit :results)"""))
                .param("activity", activity.value())
                .param("results", results)
                .query((row, number) -> evidence(row))
                .list();
    }

    Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(SELECT.formatted("e.id = :id"))
                .param("id", id.value())
                .query((row, number) -> evidence(row))
                .optional();
    }

    private List<Evidence> of(String which, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT.formatted(which))
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, number) -> evidence(row))
                        .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new ResultId(row.getObject("result_id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new FileId(row.getString("sha256")),
                fileOrNull(row.getString("thumbnail_sha256")),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getBoolean("personal"),
                new OfficerId(row.getObject("added_by_id", UUID.class)),
                row.getString("full_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable FileId fileOrNull(@Nullable String sha256) {
        return sha256 == null ? null : new FileId(sha256);
    }
}
