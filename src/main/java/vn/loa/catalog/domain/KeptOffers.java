package vn.loa.catalog.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.loa.catalog.LibraryOffers;
import vn.loa.catalog.Shelf;
import vn.loa.organization.OfficerId;
import vn.loa.storage.FileStore;

@Service
class KeptOffers implements LibraryOffers {

    private static final Validity FROM_TODAY = new Validity(null, null);
    private static final long LARGEST = 10 << 20;

    private final Keepers keepers;
    private final LibraryKeeping keeping;
    private final FileStore store;

    KeptOffers(Keepers keepers, LibraryKeeping keeping, FileStore store) {
        this.keepers = keepers;
        this.keeping = keeping;
        this.store = store;
    }

    @Override
    public UUID offer(OfficerId by, Words words) {
        return keeping.add(
                keepers.of(by),
                words.shelf(),
                new LibraryWording(
                        words.title(), words.text(), words.kinds(), words.frequency(), null, null, FROM_TODAY, null));
    }

    @Override
    public UUID offer(
            OfficerId by, String title, String description, List<String> kinds, String fileName, InputStream content) {
        try (var arrival = store.receive(content, LARGEST)) {
            var file = new MaterialFile(arrival.id(), fileName, arrival.bytes(), MaterialFiles.kindOf(arrival.path()));
            arrival.keep();
            return keeping.add(
                    keepers.of(by),
                    Shelf.MATERIAL,
                    new LibraryWording(title, description, kinds, null, file, null, FROM_TODAY, null));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
