package vn.loa.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks at the page: what the top bar says of them and which links it offers. */
public interface Viewer {

    /** Who it is, for what is kept of an officer's own; null for a stranger. */
    @Nullable
    UUID id();

    boolean signedIn();

    String fullName();

    String unitName();

    /** Whether the viewer holds the permission, by its name, on any unit. */
    boolean may(String permission);

    /** Whether the viewer holds the permission on every unit, and so may change what belongs to all. */
    boolean mayEverywhere(String permission);
}
