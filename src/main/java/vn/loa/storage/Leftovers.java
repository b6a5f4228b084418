package vn.loa.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.loa.kernel.Work;

/**
 * Removes files that no row names: they were kept in a transaction that was taken back. One that is a day old is put aside,
 * and after another day removed. Somebody may be sending the same file at that very moment: then it stands where it was
 * again, or is found aside and put back by the next round. So any number of instances may do this, and nobody has to wait.
 */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    private final Shelves shelves;
    private final ObjectProvider<FileReferences> references;
    private final Clock clock;

    Leftovers(Shelves shelves, ObjectProvider<FileReferences> references, Clock clock) {
        this.shelves = shelves;
        this.references = references;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    void look() {
        try {
            Work.named("storage", this::clear);
        } catch (StorageRefusal | DataAccessException unreachable) {
            LOG.warn("Files that nothing names are looked for tomorrow again: {}", unreachable.toString());
        }
    }

    void clear() {
        var dayAgo = clock.instant().minus(DAY);
        try {
            inParts(shelves::eachAside, aside -> settle(aside, dayAgo));
            inParts(shelves::eachKept, kept -> putAside(kept, dayAgo));
        } catch (IOException | UncheckedIOException broken) {
            LOG.warn("Files that nothing names could not be removed", broken);
        }
    }

    private void settle(Map<FileId, Instant> aside, Instant dayAgo) throws IOException {
        var named = named(aside.keySet());
        for (var file : aside.keySet()) {
            if (named.contains(file)) {
                shelves.putBack(file);
            } else if (aside.get(file).isBefore(dayAgo)) {
                shelves.discard(file);
                LOG.info("removed the file {}, which nothing names", file);
            }
        }
    }

    private void putAside(Map<FileId, Instant> kept, Instant dayAgo) throws IOException {
        kept.values().removeIf(since -> !since.isBefore(dayAgo));
        var named = named(kept.keySet());
        for (var file : kept.keySet()) {
            if (!named.contains(file)) {
                shelves.putAside(file);
            }
        }
    }

    private Set<FileId> named(Set<FileId> files) {
        var named = new HashSet<FileId>();
        if (!files.isEmpty()) {
            references.forEach(module -> named.addAll(module.among(files)));
        }
        return named;
    }

    private interface Walk {
        void with(FileStore.Visit visit) throws IOException;
    }

    private interface Part {
        void of(Map<FileId, Instant> files) throws IOException;
    }

    private static void inParts(Walk walk, Part part) throws IOException {
        var files = new LinkedHashMap<FileId, Instant>();
        walk.with((file, since) -> {
            files.put(file, since);
            if (files.size() == AT_ONCE) {
                part.of(files);
                files.clear();
            }
        });
        part.of(files);
    }
}
