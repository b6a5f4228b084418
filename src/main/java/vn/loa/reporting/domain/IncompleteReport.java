package vn.loa.reporting.domain;

import vn.loa.kernel.Rejection;

/** A report without a word of judgement is not handed in. */
class IncompleteReport extends Rejection {

    IncompleteReport() {
        super(Reason.INVALID, "report.rejection.nothingWritten");
    }
}
