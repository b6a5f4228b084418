package vn.loa.catalog.domain;

import java.util.Arrays;
import java.util.List;
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
}
