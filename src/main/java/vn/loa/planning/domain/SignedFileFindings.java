package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.Comparison.Fragment;
import vn.loa.signatures.SignedPdf;

/**
 * What a check of a signed file found.
 *
 * @param signatory who should have signed, as the plan says; null if it says nobody
 */
public record SignedFileFindings(
        SignedPdf pdf, @Nullable String signatory, Person person, boolean organisation, Words words) {

    /** Whether a person signed, and whether the right one. */
    public enum Person {
        SIGNATORY,
        /** FORM-14: another than who stands below the text. */
        ANOTHER,
        NOBODY,
        /** The plan does not say who was to sign. */
        UNKNOWN
    }

    /**
     * Words that stand on one side only.
     *
     * @param readable whether the file holds words at all, and not only pictures of them
     * @param another whether most of the plan's words are not in the file
     * @param missing passages of the plan that the file has not, with those words marked
     * @param added passages of the file that the plan has not
     * @param more how many passages were left out here
     */
    public record Words(
            boolean readable, boolean another, List<List<Fragment>> missing, List<List<Fragment>> added, int more) {

        public Words {
            missing = List.copyOf(missing);
            added = List.copyOf(added);
        }

        public boolean differ() {
            return !missing.isEmpty() || !added.isEmpty();
        }
    }
}
