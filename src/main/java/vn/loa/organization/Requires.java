package vn.loa.organization;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only officers who hold one of these permissions may call the handler: somewhere, where the object is checked again later,
 * or everywhere, where the object belongs to all.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Permission[] value();

    /** Whether the permission has to cover every unit there is. */
    boolean everywhere() default false;
}
