package vn.loa.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence with places that are filled anew each time: a word, one of several phrases, or a number. */
sealed interface Phrase {

    void say(StringBuilder to, Lot lot, Map<String, String> words);

    record Text(String text) implements Phrase {
        @Override
        public void say(StringBuilder to, Lot lot, Map<String, String> words) {
            to.append(text);
        }
    }

    record Word(String name) implements Phrase {
        @Override
        public void say(StringBuilder to, Lot lot, Map<String, String> words) {
            to.append(words.get(name));
        }
    }

    record Number(int least, int most) implements Phrase {
        @Override
        public void say(StringBuilder to, Lot lot, Map<String, String> words) {
            to.append(lot.between(least, most));
        }
    }

    record Choice(List<Phrase> choices) implements Phrase {
        @Override
        public void say(StringBuilder to, Lot lot, Map<String, String> words) {
            lot.of(choices).say(to, lot, words);
        }
    }

    record Sequence(List<Phrase> parts) implements Phrase {
        @Override
        public void say(StringBuilder to, Lot lot, Map<String, String> words) {
            parts.forEach(part -> part.say(to, lot, words));
        }
    }

    static Phrase of(String written) {
        return new Reading(written).sequence();
    }

    /** Goes once through a written phrase. */
    final class Reading {

        private final String written;
        private int at;

        private Reading(String written) {
            this.written = written;
        }

        /** Up to the end, or to the mark that ends a choice. */
        private Phrase sequence() {
            var parts = new ArrayList<Phrase>();
            int from = at;
            while (at < written.length() && written.charAt(at) != '|' && written.charAt(at) != '}') {
                if (written.charAt(at) == '{') {
                    parts.add(new Text(written.substring(from, at)));
                    parts.add(place());
                    from = at;
                } else {
                    at++;
                }
            }
            parts.add(new Text(written.substring(from, at)));
            return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
        }

        private Phrase place() {
            var choices = new ArrayList<Phrase>();
            do {
                at++;
                choices.add(sequence());
            } while (written.charAt(at) == '|');
            at++;
            return choices.size() == 1 && choices.get(0) instanceof Text text
                    ? single(text.text())
                    : new Choice(choices);
        }

        private static Phrase single(String text) {
            var ends = text.split("\\.\\.");
            return ends.length == 2 ? new Number(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])) : new Word(text);
        }
    }
}
