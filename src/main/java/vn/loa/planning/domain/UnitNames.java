package vn.loa.planning.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitLine;
import vn.loa.organization.UnitSummary;

/** Finds out which units the names in a document mean, among those of one line only: hundreds of communes bear the name of another. */
record UnitNames(UnitLine line, Abbreviations abbreviations) {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:đề nghị )?(?:ủy ban nhân dân )?");
    private static final Pattern LEVEL = Pattern.compile(" (?:của )?(?:xã|phường|đặc khu|tỉnh|thành phố)$");

    /** Whether the document names anybody who has something to do. */
    static boolean in(PlanDocument document) {
        return names(document).findAny().isPresent();
    }

    /** The names of those who have something to do which more than one unit of the line bears. */
    List<UnitQuestion> questions(PlanDocument document) {
        return names(document)
                .map(name -> new UnitQuestion(name, bearing(name)))
                .filter(question -> question.candidates().size() > 1)
                .toList();
    }

    /** The unit of each name that only one bears, or for which one was chosen; only units of the plan's own do its tasks. */
    Map<String, UnitId> meant(PlanDocument document, List<UnitId> chosen) {
        var meant = new HashMap<String, UnitId>();
        var own = line.own().stream().map(UnitSummary::id).collect(Collectors.toSet());
        names(document).forEach(name -> {
            var candidates = bearing(name).stream().map(UnitSummary::id).toList();
            candidates.stream()
                    .filter(unit -> own.contains(unit) && (candidates.size() == 1 || chosen.contains(unit)))
                    .findFirst()
                    .ifPresent(unit -> meant.put(name, unit));
        });
        return meant;
    }

    private static Stream<String> names(PlanDocument document) {
        var tasks = document.meant(Meaning.Task.class).stream()
                .map(task -> task.meaning().unit());
        var leads = document.activities().stream().map(Activity::lead).filter(lead -> lead != null && !lead.isBlank());
        return Stream.concat(tasks, leads).distinct();
    }

    private List<UnitSummary> bearing(String name) {
        var wanted = key(name);
        var exact = line.all().filter(unit -> key(unit.name()).equals(wanted)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        var bare = LEVEL.matcher(wanted).replaceFirst("");
        return line.all()
                .filter(unit -> LEVEL.matcher(key(unit.name())).replaceFirst("").equals(bare))
                .toList();
    }

    private String key(String name) {
        var plain = abbreviations
                .speltOut(Normalizer.normalize(name, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        return COMMITTEE.matcher(plain.replaceAll("[\\s,\\-–]+", " ").strip()).replaceFirst("");
    }
}
