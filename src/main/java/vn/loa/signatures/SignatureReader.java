package vn.loa.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.loa.documents.DocumentIntake;
import vn.loa.documents.PdfOnDisk;
import vn.loa.documents.UnreadableDocument;

/** Reads who signed a PDF file and whether it is still what they signed. */
@Component
public class SignatureReader {

    private static final int MOST_SIGNATURES = 40;
    private static final int MOST_EARLIER_TEXTS = 3;

    private final DocumentIntake intake;
    private final TrustAnchors anchors;
    private final Clock clock;
    private final Duration limit;

    SignatureReader(
            DocumentIntake intake,
            TrustAnchors anchors,
            Clock clock,
            @Value("${loa.uploads.time-limit}") Duration limit) {
        this.limit = limit;
        this.intake = intake;
        this.anchors = anchors;
        this.clock = clock;
    }

    /**
     * What was found in a file.
     *
     * @param text the lines on its pages; empty if there is no text, as on a scan
     */
    public record Examined(SignedPdf pdf, List<String> text) {

        public Examined {
            text = List.copyOf(text);
        }
    }

    /** @throws UnreadableDocument if it is no PDF, or can't be read, or not in time */
    public Examined examine(String fileName, Path file) {
        var trusted = anchors.current();
        var now = clock.instant();
        return intake.examine(fileName, limit, name -> {
            try {
                return read(PdfOnDisk.of(name, file), trusted, now);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    static Examined read(PdfOnDisk file, Anchors anchors, Instant now) {
        var found = file.open(document -> signatures(file, document, new SignatureCheck(anchors, now)));
        var text = text(file);
        return new Examined(new SignedPdf(file.length(), withWordsAdded(found, file, text)), text.orElse(List.of()));
    }

    private static List<FileSignature> signatures(PdfOnDisk file, PDDocument document, SignatureCheck check)
            throws IOException {
        var dictionaries = new LinkedHashSet<>(document.getSignatureDictionaries());
        if (dictionaries.size() > MOST_SIGNATURES) {
            throw new UnreadableDocument("signatures.tooMany", file.name(), MOST_SIGNATURES);
        }
        var signatures = new ArrayList<FileSignature>();
        for (var dictionary : dictionaries) {
            signatures.add(check.of(dictionary, SignedBytes.of(file.path(), file.length(), dictionary)));
        }
        signatures.sort(Comparator.comparingLong(FileSignature::reach));
        return signatures;
    }

    /** What was appended after a signature may be the next one, or other words: the file as it was is there to be read. */
    private static List<FileSignature> withWordsAdded(
            List<FileSignature> signatures, PdfOnDisk file, Optional<List<String>> text) {
        var added = new HashMap<Long, @Nullable Boolean>();
        return signatures.stream()
                .map(signature -> {
                    if (!signature.intact() || signature.reach() == file.length()) {
                        return signature;
                    }
                    if (!added.containsKey(signature.reach()) && added.size() < MOST_EARLIER_TEXTS) {
                        added.put(signature.reach(), differs(text(file.first(signature.reach())), text));
                    }
                    return signature.withWordsAdded(added.get(signature.reach()));
                })
                .toList();
    }

    private static @Nullable Boolean differs(Optional<List<String>> before, Optional<List<String>> now) {
        return before.isEmpty() || now.isEmpty() ? null : !before.equals(now);
    }

    private static Optional<List<String>> text(PdfOnDisk file) {
        try {
            return Optional.of(file.text());
        } catch (UnreadableDocument scannedOrTooLong) {
            return Optional.empty();
        }
    }
}
