package vn.loa.planning.domain;

import java.util.Arrays;
import vn.loa.kernel.Sentences;

/** The words in which the renewal of a plan gives its reasons. */
final class RenewalSentences {

    private static final Sentences SENTENCES = Sentences.of("planning");

    private RenewalSentences() {}

    /** Numbers are said as they are: a year has no thousands. */
    static String say(String key, Object... arguments) {
        return SENTENCES.say(
                "plan.renewal." + key,
                Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
