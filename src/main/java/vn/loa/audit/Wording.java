package vn.loa.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.web.Days;

/** Says acts and changes in the words of officers; what has no words is shown as it stands in the database. */
@Component
class Wording {

    /** An act as the page shows it. */
    record Line(long id, String at, String who, @Nullable String unit, String action, String object, String address) {}

    record Cell(String name, String before, String after) {}

    /** @param kind added, removed or changed */
    record Card(String table, String kind, boolean hidden, List<Cell> cells) {}

    private final MessageSource messages;
    private final Actions actions;

    Wording(MessageSource messages, Actions actions) {
        this.messages = messages;
        this.actions = actions;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }

    Line line(ActRow act) {
        return new Line(
                act.id(),
                Days.moment(act.at()),
                who(act),
                act.unit(),
                actions.name(act.action()),
                act.object() == null ? "" : act.object(),
                act.address() == null ? "" : act.address());
    }

    private String who(ActRow act) {
        if (act.officer() != null) {
            return act.officer();
        }
        if (act.address() != null) {
            return say("audit.stranger");
        }
        return act.action().equals("database") ? say("audit.database", act.role()) : say("audit.nobody");
    }

    Card card(ActChanges.Row row, Map<String, String> names) {
        return new Card(
                word("audit.table." + row.table(), row.table()),
                row.added() ? "added" : row.removed() ? "removed" : "changed",
                row.hidden(),
                row.columns().stream().map(column -> cell(column, names)).toList());
    }

    private Cell cell(ActChanges.Column column, Map<String, String> names) {
        return new Cell(
                word("audit.column." + column.name(), column.name()),
                value(column.name(), column.before(), names),
                value(column.name(), column.after(), names));
    }

    private String value(String column, @Nullable Object value, Map<String, String> names) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return say(yes ? "audit.act.yes" : "audit.act.no");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> value(column, each, names)).collect(Collectors.joining(", "));
        }
        return text(column, value.toString(), names);
    }

    private String text(String column, String text, Map<String, String> names) {
        if (text.equals("***")) {
            return say("audit.act.secret");
        }
        if (text.matches("sha256:[0-9a-f]{64}")) {
            return say("audit.act.digest", text.substring(7, 19));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\S+[+-]\\d\\d:\\d\\d")) {
            return Days.moment(OffsetDateTime.parse(text).toInstant());
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Days.day(LocalDate.parse(text));
        }
        return names.getOrDefault(text, word(family(column) + text, text));
    }

    /** Where the messages of other modules name the values of a column. */
    private static String family(String column) {
        return switch (column) {
            case "permission" -> "permission.";
            case "status" -> "status.";
            case "move", "last_move" -> "plan.history.move.";
            case "kind" -> "unitKind.";
            default -> "audit.value.";
        };
    }

    private String word(String key, String otherwise) {
        var word = key.matches("[\\w.-]+") ? messages.getMessage(key, null, otherwise, Days.VIETNAMESE) : otherwise;
        return word == null ? otherwise : word;
    }
}
