package vn.loa.storage;

/**
 * What the head of a picture says of it, read before a single pixel is.
 *
 * @param turn how a camera was held, as EXIF numbers it: 1 is upright
 * @param drawable whether it can be decoded here; colours for printing can not
 */
record Picture(long width, long height, int turn, boolean drawable) {

    static final int UPRIGHT = 1;

    /** Larger than what any telephone takes; half an hour of compressed emptiness costs a sender nothing. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final long LONGEST_SIDE = 20_000;

    /** @throws StorageRefusal if it would take more memory than a photo may */
    Picture {
        if (width <= 0 || height <= 0) {
            throw StorageRefusal.brokenPicture();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw StorageRefusal.tooManyPixels(MOST_PIXELS / 1_000_000);
        }
    }

    boolean isTurned() {
        return turn != UPRIGHT;
    }
}
