package vn.loa.web;

import java.util.List;

/** The parts of Loa that the navigation names; the page's own address tells in which one it is. */
enum Place {
    HOME(),
    PLANS("/plans", "/likeness"),
    ACTIVITIES("/activities", "/results"),
    REPORTS("/reports"),
    SCORES("/scores"),
    LIBRARY("/library"),
    GUIDANCE("/guidance"),
    CATALOG(
            "/legal-documents",
            "/changed-names",
            "/abbreviations",
            "/areas",
            "/audiences",
            "/channels",
            "/contents",
            "/templates",
            "/trust-anchors",
            "/scoring-frameworks"),
    UNITS("/units"),
    OFFICERS("/officers"),
    GRANTS("/grants"),
    AUDIT("/audit"),
    ELSEWHERE();

    private final List<String> roots;

    Place(String... roots) {
        this.roots = List.of(roots);
    }

    static Place of(String path) {
        if (path.equals("/")) {
            return HOME;
        }
        for (var place : values()) {
            if (place.roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"))) {
                return place;
            }
        }
        return ELSEWHERE;
    }
}
