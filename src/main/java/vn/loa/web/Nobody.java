package vn.loa.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The viewer who is not signed in, or of whom a page wants to know nothing. */
public enum Nobody implements Viewer {
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
