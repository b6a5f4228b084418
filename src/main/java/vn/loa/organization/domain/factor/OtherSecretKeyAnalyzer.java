package vn.loa.organization.domain.factor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells who starts Loa with a second key what to do, without a stack trace. */
class OtherSecretKeyAnalyzer extends AbstractFailureAnalyzer<OtherSecretKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OtherSecretKey cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set LOA_SECRET_KEY to the same on every instance, or bring the file LOA_HOME/secret-key back from a"
                        + " backup. If the key is lost for good, so are the second steps: delete the rows of"
                        + " secret_key_print, time_code_secret and recovery_code; everybody sets his up anew.",
                cause);
    }
}
