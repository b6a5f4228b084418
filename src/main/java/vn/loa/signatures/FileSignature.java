package vn.loa.signatures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature of a file as it was read and checked.
 *
 * @param reach how many bytes of the file, from its beginning, it stands for
 * @param signer null where no certificate could be read
 * @param at when it was made; null where nothing tells
 * @param wordsAdded whether the words on the pages changed after it; null if nothing was appended, or if nobody can tell
 */
public record FileSignature(
        Kind kind,
        Integrity integrity,
        long reach,
        @Nullable Signer signer,
        @Nullable Instant at,
        TimeSource timeSource,
        Trust trust,
        Validity validity,
        @Nullable Boolean wordsAdded) {

    /** What it says of the file. */
    public enum Kind {
        /** Somebody signed it. */
        SIGNATURE,
        /** It was there at a time; nobody says more. */
        TIME_STAMP
    }

    /** Whether the bytes are those that were signed. */
    public enum Integrity {
        INTACT,
        /** Other bytes stand there now. */
        CHANGED,
        /** The signature itself can't be read or is not one. */
        BROKEN,
        /** Made in a way that proves nothing any more, or that is not known. */
        OUTDATED
    }

    /** Who says when it was made. */
    public enum TimeSource {
        /** A time stamp authority that is trusted. */
        STAMPED,
        /** A time stamp authority that nobody here knows. */
        STAMPED_BY_UNKNOWN,
        /** The signer's own machine. */
        CLAIMED,
        NONE
    }

    /** Where its certificate comes from. */
    public enum Trust {
        TRUSTED,
        /** From an authority that is not among the trusted ones. */
        UNKNOWN,
        /** From nobody but the signer. */
        SELF_SIGNED
    }

    /** Whether its certificate held. */
    public enum Validity {
        VALID,
        /** It held by the signer's own clock, but ended meanwhile, and no time stamp proves that it was made before. */
        ENDED_SINCE,
        /** It did not hold when the signature was made. */
        NOT_THEN
    }

    public boolean intact() {
        return integrity == Integrity.INTACT;
    }

    FileSignature withWordsAdded(@Nullable Boolean added) {
        return new FileSignature(kind, integrity, reach, signer, at, timeSource, trust, validity, added);
    }
}
