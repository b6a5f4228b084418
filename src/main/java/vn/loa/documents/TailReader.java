package vn.loa.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Recipient;

/** Reads what stands below the text: who gets the plan and who signs it, often mixed line by line. */
final class TailReader {

    private static final Pattern HEADING =
            Pattern.compile("^nơi nhận\\s*[:.]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BESIDE = Pattern.compile(" {2,}|\\s\\|\\s|\\s(?=(?:TM|KT|TL|TUQ)\\.\\s?\\p{Lu}{2})");
    private static final String POSITIONS = Vocabulary.written("position").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|"));
    /** An authority, a position and a name that were pasted into one line. */
    private static final Pattern SIGNATURE_LINE = Pattern.compile("((?:(?:TM|KT|TL|TUQ)\\.\\s?\\P{Ll}{4,60}\\s)??)("
            + POSITIONS + ")(?:\\s+(?!\\p{Lu}{2})(\\p{Lu}.{3,60}))?");

    private static final Pattern SEVERAL = Pattern.compile("(?<=;)\\s*(?=[-–+]\\s)");
    private static final Pattern BULLET = Pattern.compile("^[-–—−+•*●▪]\\s*");
    private static final Pattern NOTE = Pattern.compile("\\(([^()]{1,40})\\)\\s*[;.,]?\\s*$");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:ThS|TS|BS|KS|CN|Ths|PGS|GS|BSCK ?I{1,2}|LS|DS|CVCC|TTƯT|NGƯT|(?:Thiếu|Trung|Thượng|Đại) (?:tá|úy|tướng))(?:[./]|(?=\\s))\\s*)*\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){1,5}");
    private static final Pattern SEAL = Pattern.compile(
            "\\(?\\s*(?:đã ký|ký tên|ký,? ?ghi rõ|chữ ký|ký số).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> NOTES = Vocabulary.phrases("note.words");

    private final Original original;
    private final HeaderDraft header;
    private final Stamps stamps;
    private final List<String> authority = new ArrayList<>();
    private final List<Entry> recipients = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private boolean recipientsOpen;

    private record Entry(
            StringBuilder text,
            List<Integer> paragraphs,
            @Nullable String note) {

        /** Whether its line ended without a mark, so that the next line may still be part of it. */
        boolean isOpen() {
            char end = text.charAt(text.length() - 1);
            return end != ';' && end != '.' && end != ')' && note == null;
        }

        Entry with(String orphan) {
            return new Entry(text, paragraphs, orphan);
        }
    }

    TailReader(Original original, HeaderDraft header, Stamps stamps) {
        this.original = original;
        this.header = header;
        this.stamps = stamps;
    }

    void read(SourceLine line) {
        if (Wrapping.isPageNumber(line.text())) {
            return;
        }
        var paragraph = original.add(line.text().replaceAll(" {2,}", "  "));
        if (stamps.take(line.text(), paragraph)) {
            return;
        }
        for (var column : BESIDE.split(line.text())) {
            for (var piece : SEVERAL.split(column)) {
                if (!piece.isBlank()) {
                    takeSigned(piece.strip(), paragraph);
                }
            }
        }
    }

    List<Recipient> recipients() {
        var read = new ArrayList<Recipient>();
        for (var entry : recipients) {
            var place = "recipients." + read.size();
            entry.paragraphs().forEach(paragraph -> original.trace(place, paragraph));
            read.add(recipient(entry));
        }
        return read;
    }

    /** Lines that are neither: they are kept. */
    List<String> others() {
        return others;
    }

    private void takeSigned(String piece, int paragraph) {
        var line = SIGNATURE_LINE.matcher(piece);
        if (!line.matches() || line.group(1).isEmpty() && line.group(3) == null) {
            take(piece, paragraph);
            return;
        }
        if (!line.group(1).isEmpty()) {
            take(line.group(1).strip(), paragraph);
        }
        take(line.group(2), paragraph);
        if (line.group(3) != null) {
            take(line.group(3), paragraph);
        }
    }

    private void take(String piece, int paragraph) {
        if (Zone.isRecipients(piece)) {
            recipientsOpen = true;
            var rest = HEADING.matcher(piece).replaceFirst("");
            if (!rest.isBlank()) {
                take(rest, paragraph);
            }
        } else if (Zone.isAuthority(piece)) {
            authority.add(piece);
            header.signingAuthority = String.join("\n", authority);
            original.trace("header.signingAuthority", paragraph);
        } else if (Zone.isPosition(piece) && header.signerName == null) {
            header.signerPosition = header.signerPosition == null ? piece : header.signerPosition + " " + piece;
            original.trace("header.signerPosition", paragraph);
        } else if (SEAL.matcher(piece).matches()) {
            others.add(piece);
        } else if (isSigner(piece)) {
            header.signerName = piece.replaceAll("\\s+", " ");
            original.trace("header.signerName", paragraph);
        } else {
            takeRecipient(piece, paragraph);
        }
    }

    private boolean isSigner(String piece) {
        return header.signerName == null
                && (header.signingAuthority != null || header.signerPosition != null)
                && NAME.matcher(piece).matches()
                && !isOpenEntry(piece);
    }

    /** A name-like piece can be the rest of a recipient that was wrapped. */
    private boolean isOpenEntry(String piece) {
        return recipientsOpen
                && !recipients.isEmpty()
                && header.signerPosition == null
                && !BULLET.matcher(piece).find();
    }

    private void takeRecipient(String piece, int paragraph) {
        boolean bullet = BULLET.matcher(piece).find();
        if (piece.startsWith("(") && isNote(piece)) {
            takeNote(piece, paragraph);
        } else if (!bullet && isComplete()) {
            original.leaveOut(piece);
        } else if (!recipientsOpen
                || header.signerName != null && !bullet && recipients.stream().anyMatch(TailReader::isLast)) {
            others.add(piece);
        } else if (BULLET.matcher(piece).replaceFirst("").isBlank()) {
            others.add(piece);
        } else if (bullet || recipients.isEmpty() || !goesOn(piece)) {
            recipients.add(new Entry(
                    new StringBuilder(BULLET.matcher(piece).replaceFirst("")),
                    new ArrayList<>(List.of(paragraph)),
                    null));
        } else {
            var last = recipients.get(recipients.size() - 1);
            last.text().append(' ').append(piece);
            last.paragraphs().add(paragraph);
        }
    }

    /** The files of the registry come last, and the list ends with a full stop. */
    private boolean isComplete() {
        if (recipients.isEmpty()) {
            return false;
        }
        var last = recipients.get(recipients.size() - 1);
        return isLast(last) && last.text().toString().endsWith(".");
    }

    private boolean goesOn(String piece) {
        var last = recipients.get(recipients.size() - 1).text();
        char end = last.charAt(last.length() - 1);
        return Character.isLowerCase(piece.charAt(0)) || end != ';' && end != '.';
    }

    /** Nothing follows the files of the registry. */
    private static boolean isLast(Entry entry) {
        return Words.of(entry.text().toString()).startsWith(" lưu ");
    }

    private void takeNote(String piece, int paragraph) {
        var note = piece.replaceAll("[();.]+", "").strip();
        int last = recipients.size() - 1;
        if (last >= 0 && recipients.get(last).isOpen()) {
            recipients.set(last, recipients.get(last).with(note));
            recipients.get(last).paragraphs().add(paragraph);
            return;
        }
        // A note behind a brace belongs to the bodies above, of which the first is always one.
        if (recipients.isEmpty() || NOTE.matcher(recipients.get(0).text()).find()) {
            others.add(piece);
        } else {
            recipients.set(0, recipients.get(0).with(note));
            recipients.get(0).paragraphs().add(paragraph);
        }
    }

    private static boolean isNote(String text) {
        return text.length() <= 42 && Words.has(Words.of(text), NOTES);
    }

    private static Recipient recipient(Entry entry) {
        var text = entry.text().toString().strip();
        var note = NOTE.matcher(text);
        if (note.find() && isNote(note.group(1))) {
            return new Recipient(
                    bare(text.substring(0, note.start())), note.group(1).strip());
        }
        return new Recipient(bare(text), entry.note());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s;.,]+$", "").replaceAll("\\s{2,}", " ");
    }
}
