package vn.loa.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Under what name a file is saved on an officer's machine: of a plan, its number and what it is about. */
public record DownloadName(String words, String extension) {

    private static final int LONGEST = 90;

    /** Shortened, and without characters that Windows refuses in a name or that could steer a terminal or a header. */
    public static DownloadName of(String words, String extension) {
        var clean = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|]+", "-")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
        return new DownloadName(shortened(clean), extension);
    }

    /** The header of RFC 6266: plain letters for old programs, the true name for the others. */
    public String disposition() {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9._-]+", "-");
        var encoded =
                URLEncoder.encode(words + extension, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + extension + "\"; filename*=UTF-8''" + encoded;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 40 ? space : LONGEST).strip();
    }
}
