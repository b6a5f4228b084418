package vn.loa.web;

/** The viewer who is not signed in. */
enum Nobody implements Viewer {
    INSTANCE;

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
}
