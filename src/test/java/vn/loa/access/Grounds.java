package vn.loa.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.access.Caller.Where;
import vn.loa.catalog.LibraryOffers;
import vn.loa.documents.DocumentReader;
import vn.loa.execution.EvidenceId;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.execution.domain.ActivityFeeds;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.execution.domain.ResultSheets;
import vn.loa.execution.domain.SheetId;
import vn.loa.execution.domain.SheetLine;
import vn.loa.execution.domain.TypedResult;
import vn.loa.organization.Establishment;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.planning.ActivityId;
import vn.loa.planning.ImportId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanImports;
import vn.loa.signatures.TestAuthority;

/** Makes a {@link Ground}, each time a new one. */
@TestComponent
@Import({DraftGround.class, SignedFileGround.class, GuidanceGround.class, ReportGround.class, ScoringGround.class})
public class Grounds {

    /** A code has one name from a day on: each ground's begins on a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Communes communes;
    private final PlanStories stories;
    private final DraftGround drafts;
    private final SignedFileGround signedFiles;
    private final LibraryOffers offers;
    private final GuidanceGround guidances;
    private final ReportGround reports;
    private final ScoringGround scoring;
    private final Establishment establishment;
    private final PlanImports imports;
    private final DocumentReader reader;
    private final ActivityFeeds feeds;
    private final ResultSheets sheets;
    private final JdbcClient jdbc;

    Grounds(
            Communes communes,
            PlanStories stories,
            DraftGround drafts,
            SignedFileGround signedFiles,
            LibraryOffers offers,
            GuidanceGround guidances,
            ReportGround reports,
            ScoringGround scoring,
            Establishment establishment,
            PlanImports imports,
            DocumentReader reader,
            ActivityFeeds feeds,
            ResultSheets sheets,
            JdbcClient jdbc) {
        this.communes = communes;
        this.stories = stories;
        this.drafts = drafts;
        this.signedFiles = signedFiles;
        this.offers = offers;
        this.guidances = guidances;
        this.reports = reports;
        this.scoring = scoring;
        this.establishment = establishment;
        this.imports = imports;
        this.reader = reader;
        this.feeds = feeds;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    public Ground make() {
        var story = stories.alone();
        var commune = story.commune;
        var officers = officers(commune);
        var drafter = officers.get(new Caller(Permission.DRAFT, Where.OWN));
        var plans = plans(story);
        var registries = registries(drafter);
        var draft = taken(drafts.of(story), registries);
        var ground = new Ground(
                story,
                endedVillage(commune),
                draft,
                plans,
                people(commune, drafter),
                registries,
                kept(commune, drafter),
                signedFiles.of(plans.get(PlanStatus.ISSUED), story.clerk),
                guidances.of(commune.province, commune.unit, drafter, draft.plan(), plans.get(PlanStatus.ISSUED)),
                carried(plans.get(PlanStatus.ISSUED), drafter, feeds.make(story.clerk, Whose.ALL)),
                scoring.of(commune.unit, plans.get(PlanStatus.ISSUED)),
                act(commune),
                officers);
        feeds.make(ground.officer(new Caller(Permission.DRAFT, Caller.Where.OWN)), Whose.MINE);
        ground.reported = reports.of(
                commune.unit,
                commune.culture,
                stories.today(),
                drafter,
                officers.get(new Caller(Permission.REVIEW, Where.ABOVE)));
        return ground;
    }

    /** The same ground with a plan that was edited and discussed and then came as far as this status. */
    Ground standing(Ground ground, PlanStatus status) {
        var story = ground.story.another();
        var plan = taken(drafts.of(story), ground.registries);
        story.upTo(status);
        var commune = story.commune;
        return ground.about(
                plan,
                signedFiles.of(plan.plan(), story.clerk),
                guidances.of(
                        commune.province, commune.unit, story.drafter, plan.plan(), ground.plan(PlanStatus.ISSUED)));
    }

    /** The same draft, with a line that was taken from the library. */
    private Ground.Draft taken(Ground.Draft draft, Ground.Registries registries) {
        jdbc.sql("update section_line set library_entry_id = :entry, library_version = 0 where id = :line")
                .param("entry", registries.offer())
                .param("line", draft.line().value())
                .update();
        return draft;
    }

    /** The text of a plan as somebody pastes it. */
    static String text() {
        try {
            return new ClassPathResource("plans/an-phu-2026.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<PlanStatus, PlanId> plans(PlanStories.Story story) {
        var plans = new EnumMap<PlanStatus, PlanId>(PlanStatus.class);
        for (var status : PlanStatus.values()) {
            var plan = story.another().upTo(status).plan;
            jdbc.sql("""
                    insert into plan_comment (id, plan_id, text, officer_id, at, version)
                    values (gen_random_uuid(), :plan, :text, :by, now(), 0)""")
                    .param("plan", plan.value())
                    .param("text", Ground.WITHIN)
                    .param("by", story.reviewer.value())
                    .update();
            plans.put(status, plan);
        }
        return plans;
    }

    private Map<Caller, OfficerId> officers(Communes.Commune commune) {
        var officers = new HashMap<Caller, OfficerId>();
        for (var caller : Caller.all()) {
            if (caller.where() != null) {
                officers.put(caller, officer(commune, caller));
            }
        }
        return officers;
    }

    private OfficerId officer(Communes.Commune commune, Caller caller) {
        var held = caller.permission() == null ? new Permission[0] : new Permission[] {caller.permission()};
        return switch (caller.where()) {
            case OWN -> commune.officer(commune.culture, commune.unit, held);
            case OTHER -> commune.officer(commune.neighbour, commune.neighbour, held);
            case ABOVE -> commune.officer(commune.province, commune.province, held);
            case BELOW -> commune.officer(commune.culture, commune.culture, held);
            case EVERYWHERE -> communes.administrator();
        };
    }

    private UnitId endedVillage(Communes.Commune commune) {
        var code = "TC-" + UUID.randomUUID().toString().substring(0, 8);
        var village = establishment.unit(
                code, "thôn Cũ", UnitKind.VILLAGE, commune.unit, stories.today().minusYears(1));
        jdbc.sql("update unit set valid_to = :yesterday where id = :id")
                .param("yesterday", stories.today().minusDays(1))
                .param("id", village.value())
                .update();
        return village;
    }

    private Ground.People people(Communes.Commune commune, OfficerId drafter) {
        var colleague = commune.officer(commune.unit, commune.unit, Permission.CONTRIBUTE);
        jdbc.sql("update officer set full_name = :name where id = :id")
                .param("name", Ground.People.nameOf(colleague))
                .param("id", colleague.value())
                .update();
        var grant = jdbc.sql("select id from officer_grant where officer_id = :id")
                .param("id", colleague.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                insert into sign_in_attempt (name_hash, failures, last_failure_at)
                select sha256(convert_to(username, 'UTF8')), 5, now() from officer where id = :id""").param("id", colleague.value()).update();
        twoSteps(colleague);
        var gone = commune.officer(commune.unit, commune.unit);
        jdbc.sql("update officer set leaves_on = :today where id = :id")
                .param("today", stories.today())
                .param("id", gone.value())
                .update();
        var username = jdbc.sql("select username from officer where id = :id")
                .param("id", commune.officer().value())
                .query(String.class)
                .single();
        return new Ground.People(colleague, grant, gone, username, twoSteps(drafter));
    }

    /** A telephone that nobody reads and a key that opens nothing: enough to be switched off. Answers the key's. */
    private UUID twoSteps(OfficerId officer) {
        var passkey = UUID.randomUUID();
        jdbc.sql("""
                insert into passkey (id, officer_id, credential_id, public_key, attestation, transports, label,
                                     created_at, used_at)
                values (:key, :id, sha256(convert_to(:text, 'UTF8')), '', '', '{}', 'Máy tính', now(), now())""")
                .param("key", passkey)
                .param("text", passkey.toString())
                .param("id", officer.value())
                .update();
        jdbc.sql(
                        "insert into time_code_secret (officer_id, sealed_secret, since, last_step) values (:id, '', now(), 0)")
                .param("id", officer.value())
                .update();
        return passkey;
    }

    private Ground.Registries registries(OfficerId keeper) {
        var name = UUID.randomUUID().toString();
        return new Ground.Registries(
                entry(
                        "legal_document (id, kind, number, date, confidence, version) values (:id, 'Quyết định', :name, '2026-03-02', 'SECONDARY', 0)",
                        name),
                entry(
                        "kind_name (id, family, code, position, label, short_label, aliases, valid_from, version) values (:id, 'AREA', 'PROCEDURES', 2, :name, 'Thủ tục', '', '2000-01-01'::date + %d, 0)"
                                .formatted(DAYS.incrementAndGet()),
                        name),
                entry(
                        "library_entry (id, shelf, text, kinds, valid_from, version) values (:id, 'CONTENT', :name, '{PROCEDURES}', '2026-11-01', 0)",
                        name),
                entry(
                        "plan_template (id, name, document, valid_from, version) select :id, :name, document, '2031-01-01', 0 from plan_template order by valid_from limit 1",
                        name),
                entry(
                        "changed_name (id, kind, old_name, valid_from, unless, source, confidence, version) values (:id, 'BODY', :name, '2025-07-01', '', 'Luật', 'UNKNOWN', 0)",
                        name),
                entry("abbreviation (id, short_form, full_form, version) values (:id, :name, 'Phòng', 0)", name),
                trustAnchor(),
                offers.offer(
                        keeper,
                        "Tờ gấp của xã " + name,
                        "",
                        List.of("PROCEDURES"),
                        "to-gap.pdf",
                        new ByteArrayInputStream("%PDF-1.7 tờ gấp".getBytes(StandardCharsets.UTF_8))));
    }

    private UUID trustAnchor() {
        var authority = new TestAuthority("Tổ chức chứng thực thử nghiệm").root();
        var id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into trust_anchor (id, name, issuer, sha256, certificate, valid_from, valid_to,
                                                      added_by_id, added_at)
                            select :id, 'Tổ chức chứng thực thử nghiệm', 'Tổ chức chứng thực thử nghiệm',
                                   encode(sha256(:certificate), 'hex'), :certificate, now(), now() + interval '1 year', o.id, now()
                              from officer o limit 1""")
                    .param("id", id)
                    .param("certificate", authority.getEncoded())
                    .update();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ground.Carried carried(PlanId plan, OfficerId drafter, String feed) {
        return jdbc.sql("""
                        with at as (
                          select o.id, o.activity_id, o.unit_id from occurrence o join activity a on a.id = o.activity_id
                           where a.plan_id = :plan order by o.due limit 1),
                        made as (
                          insert into result (id, occurrence_id, activity_id, day, text, recorded_by_id, recorded_at, version)
                          select gen_random_uuid(), at.id, at.activity_id, :today, 'Đã phát bản tin tuần.', :by, now(), 0 from at
                          returning id),
                        proved as (
                          insert into evidence (id, result_id, activity_id, unit_id, sha256, thumbnail_sha256, name, type, bytes,
                                                personal, added_by_id, added_at)
                          select gen_random_uuid(), made.id, at.activity_id, at.unit_id, :file, :file, 'to-roi-xa.pdf', 'PDF', 1,
                                 false, :by, now() from at, made
                          returning id)
                        update occurrence o set results = 1, done_on = :today from at, made, proved where o.id = at.id
                        returning at.activity_id, at.id occurrence, made.id result, proved.id evidence""")
                .param("plan", plan.value())
                .param("today", stories.today())
                .param("by", drafter.value())
                .param("file", signedFiles.kept(SignedFileGround.pdf()))
                .query((row, number) -> new Ground.Carried(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        new OccurrenceId(row.getObject("occurrence", UUID.class)),
                        new ResultId(row.getObject("result", UUID.class)),
                        new EvidenceId(row.getObject("evidence", UUID.class)),
                        feed,
                        sheet(plan, drafter)))
                .single();
    }

    /** For a time long after all others, which no other call is for. */
    private SheetId sheet(PlanId plan, OfficerId drafter) {
        var at = jdbc.sql("""
                        insert into occurrence (id, activity_id, unit_id, begins, due, needed)
                        select gen_random_uuid(), a.id, a.unit_id, :today + 800, :today + 801, 1
                          from activity a where a.plan_id = :plan limit 1
                        returning id""")
                .param("plan", plan.value())
                .param("today", stories.today())
                .query(UUID.class)
                .single();
        var typed = new TypedResult(stories.today().toString(), "Phát bản tin.", "", "", "", "");
        return sheets.keep(drafter, "tuan.xlsx", List.of(new SheetLine(2, at.toString(), "Phát thanh", typed, false)));
    }

    private long act(Communes.Commune commune) {
        return jdbc.sql("select max(act_id) from audit_subject where subject_id = :unit")
                .param("unit", commune.unit.value())
                .query(Long.class)
                .single();
    }

    private UUID entry(String into, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into " + into).param("id", id).param("name", name).update();
        return id;
    }

    private ImportId kept(Communes.Commune commune, OfficerId drafter) {
        return imports.keep(drafter, commune.unit, 2027, "ke-hoach-nam-truoc.txt", reader.readText(text()));
    }
}
