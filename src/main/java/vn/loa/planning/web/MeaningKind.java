package vn.loa.planning.web;

import java.util.List;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;

/** What a line can be said to mean on the form, with the short names that its CSS and messages use. */
enum MeaningKind {
    CONTENT("content"),
    CHANNEL("channel"),
    AUDIENCE("audience"),
    TARGET("target"),
    TASK("task"),
    BUDGET("budget"),
    REPORTING("reporting");

    private final String colour;

    MeaningKind(String colour) {
        this.colour = colour;
    }

    /** The class that gives it the same colour wherever it stands. */
    String colour() {
        return "as-" + colour;
    }

    static MeaningKind of(Meaning meaning) {
        if (meaning instanceof Meaning.Content) {
            return CONTENT;
        } else if (meaning instanceof Meaning.Channel) {
            return CHANNEL;
        } else if (meaning instanceof Meaning.Audience) {
            return AUDIENCE;
        } else if (meaning instanceof Meaning.Target) {
            return TARGET;
        } else if (meaning instanceof Meaning.Task) {
            return TASK;
        } else if (meaning instanceof Meaning.Budget) {
            return BUDGET;
        }
        return REPORTING;
    }

    /** What a new line in a section of this role is taken to mean until somebody says otherwise. */
    static List<MeaningKind> usualIn(SectionRole role) {
        return switch (role) {
            case CONTENT -> List.of(CONTENT);
            case CHANNEL -> List.of(CHANNEL);
            case AUDIENCE -> List.of(AUDIENCE);
            case TARGET -> List.of(TARGET);
            case ASSIGNMENT -> List.of(TASK);
            case BUDGET -> List.of(BUDGET);
            case REPORTING -> List.of(REPORTING);
            case PURPOSE, REQUIREMENT, ACTIVITY, FREE -> List.of();
        };
    }
}
