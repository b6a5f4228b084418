package vn.loa.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LibraryOffers;
import vn.loa.catalog.Shelf;
import vn.loa.organization.OfficerId;

/** What the invented province offers to its communes: lines of shelf, title, kinds, frequency and text, and one file. */
@Component
class DemonstrationLibrary {

    private static final String FILE = "nop-ho-so-truc-tuyen.pdf";

    private final LibraryOffers offers;

    DemonstrationLibrary(LibraryOffers offers) {
        this.offers = offers;
    }

    void fill(OfficerId province) {
        try {
            new ClassPathResource("demonstration/offers.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> words(line.split(" *\\| *", 5)))
                    .forEach(words -> offers.offer(province, words));
            try (var content = new ClassPathResource("demonstration/" + FILE).getInputStream()) {
                offers.offer(
                        province,
                        "Tờ gấp hướng dẫn nộp hồ sơ trực tuyến tại nhà",
                        "Một trang A5 để in và phát tại Trung tâm Phục vụ hành chính công, nhà văn hóa thôn.",
                        List.of("DIGITAL_GOVERNMENT", "PROCEDURES"),
                        FILE,
                        content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryOffers.Words words(String[] parts) {
        return new LibraryOffers.Words(
                Shelf.valueOf(parts[0]), orNull(parts[1]), parts[4], List.of(parts[2].split(" ")), orNull(parts[3]));
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
