package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.Meaning;
import vn.loa.documents.ReportingPeriod;
import vn.loa.documents.SectionRole;
import vn.loa.web.Option;

/** What the forms of planning let one choose from, under the names that officers use. */
@Component("planChoices")
class Choices {

    /** An option with the class of its colour. */
    record Use(String value, String label, String colour) {}

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    public List<Option> areas() {
        return named("plan.area", Area.values());
    }

    public List<Option> channels() {
        return named("plan.channel", ChannelKind.values());
    }

    public List<Option> audiences() {
        return named("plan.audience", AudienceKind.values());
    }

    public List<Option> periods() {
        return named("plan.period", ReportingPeriod.values());
    }

    public List<Option> roles() {
        return named("plan.role", SectionRole.values());
    }

    public List<Option> means() {
        return named("plan.meaning", MeaningKind.values());
    }

    public List<Option> libraries() {
        return named("plan.library", LibraryKind.values());
    }

    /** What a part of a read document can be taken for, with the colour that it then has. */
    public List<Use> uses() {
        return Arrays.stream(PartUse.values())
                .map(use -> new Use(use.name(), name("plan.use", use), use.colour()))
                .toList();
    }

    /** How many rows a field needs for these words where no script makes it grow. */
    public int rows(String text) {
        return Math.max(1, (text.length() + 74) / 75);
    }

    public boolean has(List<? extends Enum<?>> chosen, String name) {
        return chosen.stream().anyMatch(value -> value.name().equals(name));
    }

    public List<MeaningKind> allMeans() {
        return List.of(MeaningKind.values());
    }

    /** The few words that stand below a line while its fields are folded. */
    public List<String> chips(LineForm line) {
        return chips(line.meanings());
    }

    List<String> chips(List<Meaning> meanings) {
        var chips = new ArrayList<String>();
        for (var meaning : meanings) {
            var said = chips(meaning);
            chips.addAll(said.isEmpty() ? List.of(name("plan.meaning", MeaningKind.of(meaning))) : said);
        }
        return chips;
    }

    private List<String> chips(Meaning meaning) {
        if (meaning instanceof Meaning.Content content) {
            return names("plan.area", content.areas());
        } else if (meaning instanceof Meaning.Channel channel) {
            return and(names("plan.channel", channel.kinds()), channel.frequency());
        } else if (meaning instanceof Meaning.Audience audience) {
            return names("plan.audience", audience.kinds());
        } else if (meaning instanceof Meaning.Target target) {
            return and(List.of(), join(target.quantity(), target.measure()));
        } else if (meaning instanceof Meaning.Task task) {
            return List.of(task.unit());
        } else if (meaning instanceof Meaning.Reporting report) {
            var period = report.period() == null ? List.<String>of() : names("plan.period", List.of(report.period()));
            return and(period, report.to());
        }
        return List.of();
    }

    List<String> names(String family, List<? extends Enum<?>> values) {
        return values.stream().map(value -> name(family, value)).toList();
    }

    String name(String family, Enum<?> value) {
        return messages.getMessage(family + "." + value.name(), null, LocaleContextHolder.getLocale());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private List<Option> named(String family, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), name(family, value)))
                .toList();
    }

    private static List<String> and(List<String> names, @Nullable String more) {
        var all = new ArrayList<>(names);
        if (more != null && !more.isBlank()) {
            all.add(more);
        }
        return all;
    }

    private static @Nullable String join(@Nullable String quantity, @Nullable String measure) {
        return quantity == null ? measure : measure == null ? quantity : quantity + " " + measure;
    }
}
