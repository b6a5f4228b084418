package vn.loa.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.loa.documents.PlanDocument.Severity;

/**
 * What a rule is called, how grave it is, and where it comes from. Its words stand in {@code messages/checks.properties}:
 * {@code check.<id>.title} in a few words, {@code check.<id>} as a sentence about the place with what to do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface About {

    /** Such as {@code LEG-02}. */
    String id();

    Severity severity();

    /** The article, or whose custom it is, in Vietnamese. */
    String source();
}
