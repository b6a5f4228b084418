package vn.loa.signatures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a certificate names. Numbers of identity cards, which Vietnamese certificates carry, and e-mail addresses are left
 * out.
 *
 * @param organisation the body the person belongs to, with its parts
 * @param serial the certificate's number, in hexadecimal digits
 */
public record Signer(
        String name,
        @Nullable String organisation,
        @Nullable String position,
        String issuer,
        String serial,
        Instant validFrom,
        Instant validTo) {}
