package vn.loa.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who started Loa a second time what to do, without a stack trace. */
class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseInUse cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Stop the other one, or set LOA_HOME to another folder and start again.", cause);
    }
}
