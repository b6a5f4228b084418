package vn.loa.planning.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.planning.domain.SignedFileFindings.Person;
import vn.loa.signatures.FileSignature;
import vn.loa.signatures.FileSignature.Kind;

/** Compares the names in certificates with those in a plan: rule FORM-14. */
final class SignerNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Nghị định 30/2020/NĐ-CP forbids them before a name; certificates carry them. */
    private static final Set<String> TITLES = Set.of(
            "gs", "pgs", "ts", "tskh", "ths", "bs", "ks", "cn", "ông", "bà", "đồng", "chí", "dr", "mr", "mrs", "ms");

    /** How bodies are called that sign by a certificate of their own. */
    private static final List<String> BODIES = List.of(
            "ủy ban",
            "uỷ ban",
            "ubnd",
            "hội đồng",
            "hđnd",
            "văn phòng",
            "sở",
            "phòng",
            "trung tâm",
            "cục",
            "chi cục",
            "bộ",
            "tỉnh",
            "thành phố",
            "xã",
            "phường",
            "đặc khu",
            "uy ban nhan dan",
            "hoi dong nhan dan",
            "hdnd",
            "van phong",
            "trung tam");

    private final Header header;
    private final List<String> signers;

    SignerNames(Header header, List<FileSignature> signatures) {
        this.header = header;
        this.signers = signatures.stream()
                .filter(signature -> signature.kind() == Kind.SIGNATURE && signature.intact())
                .flatMap(signature -> Stream.ofNullable(signature.signer()))
                .map(signer -> signer.name())
                .toList();
    }

    Person person() {
        var persons = signers.stream().filter(name -> !isBody(name)).toList();
        var signatory = header.signerName();
        if (persons.isEmpty()) {
            return Person.NOBODY;
        }
        if (signatory == null || signatory.isBlank()) {
            return Person.UNKNOWN;
        }
        return persons.stream().anyMatch(name -> isSame(name, signatory)) ? Person.SIGNATORY : Person.ANOTHER;
    }

    boolean organisation() {
        return signers.stream().anyMatch(this::isBody);
    }

    private boolean isBody(String name) {
        var issuer = header.issuer();
        return issuer != null && folded(words(name)).equals(folded(words(issuer)))
                || BODIES.stream().anyMatch(body -> words(name).startsWith(words(body) + " "));
    }

    /** Certificates are often written without accents; where both have them, they count. */
    private static boolean isSame(String certified, String written) {
        var one = words(certified);
        var other = words(written);
        return one.equals(other)
                || folded(one).equals(folded(other)) && (one.equals(folded(one)) || other.equals(folded(other)));
    }

    private static String words(String name) {
        var lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return Stream.of(NO_LETTER.split(lower))
                .filter(word -> !word.isEmpty())
                .dropWhile(TITLES::contains)
                .collect(Collectors.joining(" "));
    }

    private static String folded(String words) {
        var apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
