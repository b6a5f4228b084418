package vn.loa.catalog;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;

/** Offers something to the units below an officer's own, as he could on the pages of the library. */
public interface LibraryOffers {

    /** Words that are ready; the title is for a message only, the frequency for a channel. */
    record Words(
            Shelf shelf,
            @Nullable String title,
            String text,
            List<String> kinds,
            @Nullable String frequency) {}

    UUID offer(OfficerId by, Words words);

    /** A material that is a file. */
    UUID offer(
            OfficerId by, String title, String description, List<String> kinds, String fileName, InputStream content);
}
