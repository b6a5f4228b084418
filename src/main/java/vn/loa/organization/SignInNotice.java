package vn.loa.organization;

import java.util.List;

/** What the sign-in page tells while demonstration data is in use: who can be tried, with which password. */
public interface SignInNotice {

    /** Empty once the data is no longer a demonstration. */
    List<DemoAccount> accounts();

    String password();

    /** An account to try, with what that officer does. */
    record DemoAccount(String username, String fullName, String duty) {}
}
