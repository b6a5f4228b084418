package vn.loa.country;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way every time: everything in the country draws from a lot of its own, told by its place. */
final class Lot {

    private final SplittableRandom random;

    private Lot(long seed) {
        random = new SplittableRandom(seed);
    }

    static Lot of(long seed, long... place) {
        long mixed = seed;
        for (long step : place) {
            mixed = new SplittableRandom(mixed * 0x9E3779B97F4A7C15L + step).nextLong();
        }
        return new Lot(mixed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Different ones, in the order in which they stand. */
    <T> List<T> some(int count, List<T> choices) {
        var taken = new ArrayList<T>(count);
        for (int at = 0; at < choices.size() && taken.size() < count; at++) {
            if (random.nextInt(choices.size() - at) < count - taken.size()) {
                taken.add(choices.get(at));
            }
        }
        return taken;
    }

    /** As random as {@link UUID#randomUUID()}, so that indexes fill as they do in life. */
    UUID id() {
        long high = random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x0000000000004000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
