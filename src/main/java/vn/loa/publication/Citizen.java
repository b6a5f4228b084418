package vn.loa.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.web.Viewer;

/** Whoever looks at a public page: nobody in particular, even with a session. */
enum Citizen implements Viewer {
    INSTANCE;

    @Override
    public @Nullable UUID id() {
        return null;
    }

    @Override
    public boolean signedIn() {
        return false;
    }

    @Override
    public String fullName() {
        return "";
    }

    @Override
    public String unitName() {
        return "";
    }

    @Override
    public boolean may(String permission) {
        return false;
    }

    @Override
    public boolean mayEverywhere(String permission) {
        return false;
    }
}
