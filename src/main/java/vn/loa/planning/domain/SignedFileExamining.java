package vn.loa.planning.domain;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.loa.documents.Paper;
import vn.loa.documents.PlanDocument;
import vn.loa.signatures.SignatureReader;

/** Holds a signed file against the plan it is said to be: who signed, and whether the words are the plan's. */
@Component
public class SignedFileExamining {

    private final SignatureReader signatures;
    private final Paper paper;

    SignedFileExamining(SignatureReader signatures, Paper paper) {
        this.signatures = signatures;
        this.paper = paper;
    }

    /** @throws vn.loa.documents.UnreadableDocument if it is no PDF, or can't be read, or not in time */
    public SignedFileFindings examine(PlanDocument plan, String fileName, Path file) {
        var examined = signatures.examine(fileName, file);
        var names = new SignerNames(plan.header(), examined.pdf().signatures());
        return new SignedFileFindings(
                examined.pdf(),
                plan.header().signerName(),
                names.person(),
                names.organisation(),
                FileWords.compare(paper.blocks(plan), examined.text()));
    }
}
