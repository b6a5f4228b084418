package vn.loa.checks;

/**
 * A rule of what a plan should be, annotated with {@link About}. It tells every place that breaks it and keeps nothing
 * between two plans.
 */
public interface Rule {

    void check(Manuscript plan, Findings findings);
}
