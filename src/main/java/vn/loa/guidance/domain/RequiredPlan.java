package vn.loa.guidance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.guidance.RequirementId;
import vn.loa.web.Days;

/** Sees to it that everything required stands in a draft that is about to begin, and notes where. */
final class RequiredPlan {

    /** How alike a place of the draft must be to be taken for what is required. */
    private static final double SAME = 0.7;

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private final Turning turning;
    private final List<Section> sections;
    private final List<Activity> activities;
    private final Map<RequirementId, PlanPlace> answers = new HashMap<>();

    RequiredPlan(PlanDocument document, Turning turning) {
        this.turning = turning;
        sections = new ArrayList<>(document.sections());
        activities = new ArrayList<>(document.activities());
    }

    /** Where each requirement stands, by the ids in the document. */
    Map<RequirementId, PlanPlace> answers() {
        return answers;
    }

    PlanDocument in(PlanDocument document, List<Line> preamble) {
        return new PlanDocument(
                document.header(),
                document.letterhead(),
                preamble,
                document.legalBases(),
                sections,
                activities,
                document.closing(),
                document.recipients(),
                document.appendices(),
                document.signatures(),
                document.findings());
    }

    void require(RequirementView requirement, @Nullable String saidByTheSuperior) {
        var text = turning.told(requirement.wording().text()).text();
        var place = requirement.source();
        if (place != null && saidByTheSuperior != null) {
            if (!requirement.wording().text().equals(saidByTheSuperior)) {
                reword(place, text);
            }
        } else {
            place = requirement.isPart() ? section(text) : task(requirement, text);
        }
        answers.put(requirement.id(), place);
    }

    /** Asks the commune's plan to say that it reports to the superior, unless a line of it does. */
    void report(String sentence) {
        var reports = sections.stream()
                .flatMap(RequiredPlan::lines)
                .anyMatch(line -> turning.reportsToTheSuperior(line.text()));
        if (!reports) {
            int at = last(SectionRole.REPORTING) >= 0 ? last(SectionRole.REPORTING) : last(SectionRole.ASSIGNMENT);
            if (at >= 0) {
                sections.set(at, with(sections.get(at), sentence));
            }
        }
    }

    private int last(SectionRole role) {
        for (int at = sections.size() - 1; at >= 0; at--) {
            if (sections.get(at).role() == role) {
                return at;
            }
        }
        return -1;
    }

    private static Stream<Line> lines(Section section) {
        return Stream.concat(
                section.lines().stream(), section.children().stream().flatMap(RequiredPlan::lines));
    }

    private static Section with(Section section, String sentence) {
        var children = new ArrayList<>(section.children());
        var line = new Line(null, 0, "-", sentence, List.of(new Meaning.Reporting(null, null)));
        if (children.isEmpty()) {
            var lines = new ArrayList<>(section.lines());
            lines.add(line);
            return copy(section, section.title(), lines, children);
        }
        int end = children.size() - 1;
        children.set(end, with(children.get(end), sentence));
        return copy(section, section.title(), section.lines(), children);
    }

    private static Section copy(Section section, String title, List<Line> lines, List<Section> children) {
        return new Section(section.id(), section.number(), title, section.role(), lines, children);
    }

    private void reword(PlanPlace place, String text) {
        var id = place.id().toString();
        switch (place.kind()) {
            case ACTIVITY -> activities.replaceAll(one -> id.equals(one.id()) ? one.withTitle(text) : one);
            case LINE -> sections.replaceAll(section -> reworded(section, id, text));
            case SECTION -> {
                // The superior's word for a part tells what it wants, not what the part is called.
            }
        }
    }

    private static Section reworded(Section section, String line, String text) {
        return copy(
                section,
                section.title(),
                section.lines().stream()
                        .map(one -> line.equals(one.id())
                                ? new Line(one.id(), one.level(), one.marker(), text, one.meanings())
                                : one)
                        .toList(),
                section.children().stream()
                        .map(child -> reworded(child, line, text))
                        .toList());
    }

    private PlanPlace section(String title) {
        var wanted = new Alike(title);
        var there = sections.stream()
                .filter(section -> section.id() != null && wanted.to(section.title()) >= SAME)
                .max(Comparator.comparingDouble(section -> wanted.to(section.title())));
        var id = there.map(Section::id).orElseGet(() -> UUID.randomUUID().toString());
        if (there.isEmpty()) {
            sections.add(new Section(id, next(), title, SectionRole.FREE, List.of(), List.of()));
        }
        return new PlanPlace(PlanPlace.Kind.SECTION, UUID.fromString(String.valueOf(id)));
    }

    private @Nullable String next() {
        var last = sections.isEmpty() ? null : sections.get(sections.size() - 1).number();
        int at = ROMAN.indexOf(last) + 1;
        return at > 0 && at < ROMAN.size() ? ROMAN.get(at) : null;
    }

    private PlanPlace task(RequirementView requirement, String title) {
        var wanted = new Alike(title);
        var there = activities.stream()
                .filter(activity -> activity.id() != null && wanted.to(activity.title()) >= SAME)
                .max(Comparator.comparingDouble(activity -> wanted.to(activity.title())));
        var id = there.map(Activity::id).orElseGet(() -> UUID.randomUUID().toString());
        if (there.isEmpty()) {
            activities.add(activity(id, title, requirement.wording()));
        }
        return new PlanPlace(PlanPlace.Kind.ACTIVITY, UUID.fromString(String.valueOf(id)));
    }

    /** A required task as a row of the activity table; who leads it, the commune says. */
    static Activity activity(@Nullable String id, String title, RequirementWording wording) {
        return new Activity(
                id,
                ActivityPlace.APPENDIX,
                title,
                null,
                null,
                List.of(),
                wording.areas(),
                List.of(),
                List.of(),
                schedule(wording.due()),
                wording.product() == null ? List.of() : List.of(wording.product()),
                null,
                null);
    }

    private static @Nullable String schedule(@Nullable LocalDate due) {
        return due == null ? null : "Trước ngày " + Days.day(due);
    }
}
