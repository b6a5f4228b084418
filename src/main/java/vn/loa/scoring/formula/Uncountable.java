package vn.loa.scoring.formula;

/** A formula has no value for what was counted: it divides by a number that is zero. */
public final class Uncountable extends Exception {

    Uncountable() {
        super("division by zero", null, false, false);
    }
}
