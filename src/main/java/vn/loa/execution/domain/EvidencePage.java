package vn.loa.execution.domain;

import java.util.List;
import vn.loa.execution.Evidence;
import vn.loa.execution.ResultId;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

/**
 * A result with the files that prove it.
 *
 * @param reader who looks
 * @param addable whether he may add files
 * @param mayRemoveAll whether he may take out what others added
 */
public record EvidencePage(
        ResultId result,
        ActivityId activity,
        String title,
        ResultDetails details,
        List<Evidence> files,
        OfficerId reader,
        boolean addable,
        boolean mayRemoveAll) {

    public EvidencePage {
        files = List.copyOf(files);
    }

    public boolean mayChange(Evidence file) {
        return mayRemoveAll || addable && file.addedBy().equals(reader);
    }
}
