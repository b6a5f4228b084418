package vn.loa.guidance.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The unit whose plan is turned, and the commune that it is turned for.
 *
 * @param offices names of what stands below the commune
 * @param hamlets what the commune's villages are called: "thôn", "tổ dân phố"
 */
record Levels(Named superior, Named commune, List<String> offices, String hamlets) {

    private static final List<String> KINDS =
            List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "đặc khu");
    private static final List<String> HAMLETS =
            List.of("tổ dân phố", "khu phố", "thôn", "bản", "ấp", "khóm", "buôn", "làng", "tổ");

    Levels {
        offices = List.copyOf(offices);
    }

    /** The name of a unit in its two parts; "tỉnh", "Sông Lĩnh". */
    record Named(String kind, String proper) {

        static Named of(String name) {
            return KINDS.stream()
                    .filter(kind -> name.toLowerCase(Locale.ROOT).startsWith(kind + " "))
                    .findFirst()
                    .map(kind -> new Named(kind, name.substring(kind.length()).strip()))
                    .orElse(new Named("", name));
        }

        String whole() {
            return (kind + " " + proper).strip();
        }
    }

    /** @param villages names of the commune's villages, whose kind is told by how they begin */
    static Levels of(String superior, String commune, List<String> offices, List<String> villages) {
        var name = Named.of(commune);
        return new Levels(Named.of(superior), name, offices, hamlets(name, villages));
    }

    /** Of units of which only the names are known. */
    static Levels between(String superior, String commune) {
        return of(superior, commune, List.of(), List.of());
    }

    private static String hamlets(Named commune, List<String> villages) {
        var called = villages.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> HAMLETS.stream()
                        .filter(kind -> name.startsWith(kind + " "))
                        .limit(1))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!called.isEmpty()) {
            return called;
        }
        return commune.kind().equals("phường") ? "tổ dân phố" : "thôn";
    }
}
