package vn.loa.hostile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;
import vn.loa.ApplicationTest;

/**
 * The whole application with a database of its own, which hostile texts may fill without spoiling other tests, and with
 * pages that have holes on purpose.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ActiveProfiles("hostile")
public @interface HostileTest {}
