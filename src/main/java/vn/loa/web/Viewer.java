package vn.loa.web;

/** Who looks at the page: what the top bar says of them and which links it offers. */
public interface Viewer {

    boolean signedIn();

    String fullName();

    String unitName();

    /** Whether the viewer holds the permission, by its name, on any unit. */
    boolean may(String permission);
}
