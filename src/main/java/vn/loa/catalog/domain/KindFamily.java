package vn.loa.catalog.domain;

import java.util.Arrays;
import java.util.List;
import vn.loa.catalog.Shelf;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;

/** The families of codes that have names in the registry. */
public enum KindFamily {
    AREA(Area.values()),
    AUDIENCE(AudienceKind.values()),
    CHANNEL(ChannelKind.values());

    private final List<String> codes;

    KindFamily(Enum<?>[] kinds) {
        codes = Arrays.stream(kinds).map(Enum::name).toList();
    }

    public List<String> codes() {
        return codes;
    }

    /** Whose codes the entries of a shelf may bear; what a message is about, and what it is fit for, are two. */
    public static List<KindFamily> of(Shelf shelf) {
        return switch (shelf) {
            case CONTENT, MATERIAL -> List.of(AREA);
            case CHANNEL -> List.of(CHANNEL);
            case AUDIENCE -> List.of(AUDIENCE);
            case MESSAGE -> List.of(AREA, CHANNEL);
        };
    }

    static boolean take(Shelf shelf, List<String> codes) {
        return of(shelf).stream()
                .flatMap(family -> family.codes().stream())
                .toList()
                .containsAll(codes);
    }
}
