package vn.loa.audit;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How people write an address: of IPv6 without its longest run of noughts (RFC 5952); stored is what the server says. */
final class NetworkAddress {

    private static final Pattern WHOLE = Pattern.compile("\\p{XDigit}{1,4}(:\\p{XDigit}{1,4}){7}");
    private static final Pattern NOUGHTS = Pattern.compile("\\b0(:0)+\\b");

    private NetworkAddress() {}

    static String shortened(String address) {
        if (!WHOLE.matcher(address).matches()) {
            return address;
        }
        return NOUGHTS.matcher(address)
                .results()
                .max(Comparator.comparingInt((MatchResult run) -> run.group().length())
                        .thenComparing(MatchResult::start, Comparator.reverseOrder()))
                .map(run -> without(run, address))
                .orElse(address);
    }

    private static String without(MatchResult run, String address) {
        var before = address.substring(0, run.start()).replaceFirst(":$", "");
        var after = address.substring(run.end()).replaceFirst("^:", "");
        return before + "::" + after;
    }
}
