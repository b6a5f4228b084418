package vn.loa.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The colour of a plan's status: blue while others work on it, green once it holds. */
@Component("statusColours")
class StatusColours {

    private static final Map<String, String> COLOURS =
            Map.of("SUBMITTED", "info", "REVIEWED", "info", "SIGNED", "warn", "ISSUED", "ok");

    public String of(Object status) {
        return COLOURS.getOrDefault(String.valueOf(status), "");
    }
}
