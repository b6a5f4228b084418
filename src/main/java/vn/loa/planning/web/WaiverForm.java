package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warnings that are to be kept, and why.
 *
 * @param keys of the findings
 * @param rule whose form of the page it was
 * @param from the part whose panel it was
 */
record WaiverForm(List<String> keys, String reason, String rule, String from) {

    WaiverForm(@Nullable List<String> keys, @Nullable String reason, @Nullable String rule, @Nullable String from) {
        this.keys = keys == null ? List.of() : List.copyOf(keys);
        this.reason = reason == null ? "" : reason;
        this.rule = rule == null ? "" : rule;
        this.from = from == null || !from.matches("[a-z0-9-]{1,40}") ? CheckView.WHOLE_PLAN : from;
    }

    static WaiverForm empty() {
        return new WaiverForm(null, null, null, null);
    }

    public boolean isOf(String group) {
        return rule.equals(group);
    }
}
