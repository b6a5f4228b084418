package vn.loa.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Writes text as it was written before Unicode came up. */
final class OldEncodings {

    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    private static final int[] TCVN3 = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xAE,
        0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1,
        0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2,
        0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE
    };
    private static final String[] VNI =
            ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où"
                            + " oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î")
                    .split(" ");

    private OldEncodings() {}

    /** In TCVN3 only seven letters with marks have capitals. */
    static String tcvn3(String text) {
        var old = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(letter -> {
            int capital = "ĂÂÊÔƠƯĐ".indexOf(letter);
            int at = LETTERS.indexOf(Character.toLowerCase(letter));
            old.append((char) (capital >= 0 ? 0xA1 + capital : at >= 0 ? TCVN3[at] : letter));
        });
        return old.toString();
    }

    static String vni(String text) {
        var old = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(letter -> {
            int at = LETTERS.indexOf(Character.toLowerCase(letter));
            var code = at < 0 ? Character.toString(letter) : VNI[at];
            old.append(at >= 0 && Character.isUpperCase(letter) ? code.toUpperCase() : code);
        });
        return old.toString();
    }

    static byte[] latin1(String text) {
        return text.replaceAll("[–—]", "-").replaceAll("[“”]", "\"").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Tones are letters of their own in this code page, hats are not. */
    static byte[] windows1258(String text) {
        var encoder = Charset.forName("windows-1258").newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        var apart = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    if (encoder.canEncode(letter)) {
                        apart.append(letter);
                        return;
                    }
                    var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                    var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                    apart.append(Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC))
                            .append(tone);
                });
        try {
            ByteBuffer bytes = encoder.encode(java.nio.CharBuffer.wrap(apart));
            var content = new byte[bytes.remaining()];
            bytes.get(content);
            return content;
        } catch (CharacterCodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
