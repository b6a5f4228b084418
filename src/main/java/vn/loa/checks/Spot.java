package vn.loa.checks;

/**
 * A text of a plan that can be pointed at and changed.
 *
 * @param part id of a line, section or activity; {@code header}, {@code recipients}, {@code document}; {@code original} for
 *     the paper that a file was read from
 * @param field {@code text} or {@code marker} of a line; {@code number} or {@code title} of a section; a column of an activity; a field of the
 *     header; the position of a recipient or paragraph, counted from 0
 */
public record Spot(String part, String field) {

    /** The plan as a whole: something is missing and there is no better place to say so. */
    public static final Spot DOCUMENT = new Spot("document", "whole");

    public static Spot header(String field) {
        return new Spot("header", field);
    }
}
