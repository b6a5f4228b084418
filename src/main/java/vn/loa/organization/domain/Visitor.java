package vn.loa.organization.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the door, as far as one can tell before he has signed in.
 *
 * @param address an IPv4 address, or the first half of an IPv6 address: the rest a single line can choose freely
 * @param browser what this browser was given when somebody last signed in with it
 */
public record Visitor(String address, @Nullable String browser) {

    /** Anything else would be looked up in the DNS. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    public Visitor {
        address = network(address);
    }

    private static String network(String address) {
        var literal = address.replaceAll("%.*|[\\[\\]]", "");
        if (!LITERAL.matcher(literal).matches()) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                                    .getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
