package vn.loa.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides before the application starts whether there is a browser to see it with. */
class NeedsBrowser implements ExecutionCondition {

    static final String MISSING = "Browser tests need Chromium: none is at $CHROMIUM, at /usr/bin or on the PATH.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        System.err.println(MISSING + " Skipped: " + context.getDisplayName());
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
