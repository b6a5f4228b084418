package vn.loa.planning.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LibrarySource;
import vn.loa.catalog.LibraryState;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Keeps lines together with what they were taken from, when that is revised later. */
@Service
@Transactional
public class LineSources {

    private final Catalog catalog;
    private final PlanEditing editing;

    LineSources(Catalog catalog, PlanEditing editing) {
        this.catalog = catalog;
        this.editing = editing;
    }

    /** Of those lines that were taken from the library; asks nothing where none was. */
    @ReadsOnly
    List<LineSource> of(List<LineView> lines) {
        var sources =
                lines.stream().map(LineView::source).filter(Objects::nonNull).collect(Collectors.toSet());
        if (sources.isEmpty()) {
            return List.of();
        }
        var states =
                catalog.states(sources).stream().collect(Collectors.toMap(LibraryState::source, Function.identity()));
        return lines.stream()
                .filter(line -> line.source() != null && states.containsKey(line.source()))
                .map(line -> LineSource.of(line, Objects.requireNonNull(states.get(line.source()))))
                .toList();
    }

    /** What an officer was shown of a line, and wants. */
    public record Renewal(LineId line, String before, LibrarySource current, boolean takesWords) {}

    /**
     * Takes the words that the library has today, or keeps the line's own in knowledge of them.
     *
     * @throws StaleRepair if the line, or the library, is not any more what was shown
     */
    public void renew(OfficerId by, PlanId plan, SectionId section, Renewal renewal) {
        editing.revise(by, plan, section, revision -> {
            var line = revision.lines().stream()
                    .filter(one -> renewal.line().equals(one.id()))
                    .filter(one -> one.text().equals(renewal.before()))
                    .findFirst()
                    .orElseThrow(StaleRepair::new);
            var renewed = renewed(line, renewal);
            return new SectionRevision(
                    revision.number(),
                    revision.title(),
                    revision.role(),
                    revision.lines().stream()
                            .map(one -> one == line ? renewed : one)
                            .toList());
        });
    }

    private LineRevision renewed(LineRevision line, Renewal renewal) {
        var now = catalog.states(List.of(renewal.current())).stream()
                .filter(state -> state.source().equals(state.current()))
                .findFirst()
                .orElseThrow(StaleRepair::new);
        Repairing.require(line.source() != null
                && line.source().entry().equals(now.source().entry()));
        return line.takenFrom(now.source()).saying(renewal.takesWords() ? now.now() : line.text());
    }
}
