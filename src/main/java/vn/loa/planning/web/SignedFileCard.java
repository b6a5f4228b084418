package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.Comparison.Fragment;

/**
 * A signed file in words.
 *
 * @param current whether it counts; one that gave way to another is kept for the record
 * @param verdict the shortest that can be said of it
 * @param remarks what was found about the whole file
 * @param missing passages of the plan that the file has not
 * @param added passages of the file that the plan has not
 * @param more how many further passages differ
 */
record SignedFileCard(
        String id,
        String name,
        String size,
        String seal,
        @Nullable String note,
        String added,
        String checked,
        int checks,
        boolean current,
        Remark verdict,
        List<Remark> remarks,
        List<SignatureLine> signatures,
        List<List<Fragment>> missing,
        List<List<Fragment>> addedWords,
        int more) {

    /** A sentence with how grave it is, as the stylesheet names it: ok, warn, late. */
    record Remark(String level, String text) {}

    /** One signature: whose it is, and what is to be said of it. */
    record SignatureLine(String who, @Nullable String body, List<String> facts, List<Remark> remarks) {}

    /** Whether the passages are few enough to be shown at once. */
    public boolean few() {
        return missing.size() + addedWords.size() <= 12;
    }

    public boolean differs() {
        return !missing.isEmpty() || !addedWords.isEmpty();
    }
}
