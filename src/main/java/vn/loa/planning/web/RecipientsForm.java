package vn.loa.planning.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Recipient;

/** Nơi nhận as it is typed on paper: one a line, the reason in brackets, {@code - UBND tỉnh (b/c);}. */
@NullUnmarked
record RecipientsForm(Integer version, String names) {

    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*");
    private static final Pattern END = Pattern.compile("[;.,]\\s*$");
    private static final Pattern NOTED = Pattern.compile("^(.+?)\\s*\\(([^()]{1,60})\\)$");

    RecipientsForm {
        names = names == null ? "" : names.strip();
    }

    static RecipientsForm of(int version, PlanDocument document) {
        return new RecipientsForm(version, text(document.recipients()));
    }

    List<Recipient> recipients() {
        return HeaderForm.lines(names).stream()
                .map(RecipientsForm::recipient)
                .filter(recipient -> !recipient.name().isEmpty())
                .toList();
    }

    static String text(List<Recipient> recipients) {
        return recipients.stream()
                .map(recipient ->
                        recipient.note() == null ? recipient.name() : recipient.name() + " (" + recipient.note() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static Recipient recipient(String line) {
        var bare = END.matcher(BULLET.matcher(line).replaceFirst(""))
                .replaceFirst("")
                .strip();
        var noted = NOTED.matcher(bare);
        return noted.matches() ? new Recipient(noted.group(1), noted.group(2)) : new Recipient(bare, null);
    }
}
