package vn.loa.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loa.ApplicationTest;

/**
 * The whole application seen through Chromium. Where there is none the tests are skipped, which says so; with
 * {@code CI=true} that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.class)
@ApplicationTest
public @interface BrowserTest {}
