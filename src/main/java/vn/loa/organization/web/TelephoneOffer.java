package vn.loa.organization.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.organization.domain.factor.TimeCodes;

/** Offers a telephone a secret to share: as a square to photograph, and in letters to type. */
@Component
class TelephoneOffer {

    /**
     * @param picture the square as an address that an img element shows
     * @param letters the secret in groups of four
     */
    record Drawn(String picture, String letters, String address) {}

    private final TimeCodes codes;

    TelephoneOffer(TimeCodes codes) {
        this.codes = codes;
    }

    /** The secret to offer: the one that was offered before, if there is one, so that the telephone keeps its code. */
    String secret(String before) {
        return TimeCodes.isSecret(before) ? before : codes.invent();
    }

    Drawn drawn(String secret, String account) {
        var address = UriComponentsBuilder.fromUriString("otpauth://totp/{label}")
                .queryParam("secret", secret)
                .queryParam("issuer", "Loa")
                .encode()
                .buildAndExpand("Loa:" + account)
                .toUriString();
        return new Drawn(picture(address), secret.replaceAll("(.{4})(?=.)", "$1 "), address);
    }

    private static String picture(String text) {
        try {
            var square = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var svg = svg(square).getBytes(StandardCharsets.UTF_8);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String svg(BitMatrix square) {
        var path = new StringBuilder();
        for (int y = 0; y < square.getHeight(); y++) {
            for (int x = 0; x < square.getWidth(); x++) {
                if (square.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>""".formatted(square.getWidth(), path);
    }
}
