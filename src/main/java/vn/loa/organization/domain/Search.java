package vn.loa.organization.domain;

/** What was typed into a search box, as part of a LIKE pattern: its wildcards mean themselves. */
final class Search {

    private Search() {}

    static String literal(String text) {
        return Words.tidy(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
