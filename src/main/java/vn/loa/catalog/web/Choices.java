package vn.loa.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.KindLabel;
import vn.loa.catalog.domain.Confidence;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** What the forms of the registries offer to choose from. */
@Component("catalogChoices")
class Choices {

    private final MessageSource messages;
    private final Catalog catalog;

    Choices(MessageSource messages, Catalog catalog) {
        this.messages = messages;
        this.catalog = catalog;
    }

    public List<Option> confidences() {
        return Arrays.stream(Confidence.values())
                .map(confidence -> new Option(confidence.name(), say("legalDocument.confidence." + confidence)))
                .toList();
    }

    /** What may be called otherwise. */
    List<Option> changes() {
        return Arrays.stream(ChangedName.Kind.values())
                .map(kind -> new Option(kind.name(), say("changed-names.kind." + kind)))
                .toList();
    }

    /** The codes of a family by what they are called today; one that has no name today goes by its code. */
    public List<Option> kinds(KindFamily family) {
        var names = labels(family).stream().collect(Collectors.toMap(KindLabel::code, KindLabel::label));
        return family.codes().stream()
                .map(code -> new Option(code, names.getOrDefault(code, code)))
                .toList();
    }

    List<KindLabel> labels(KindFamily family) {
        return switch (family) {
            case AREA -> catalog.areaLabels();
            case AUDIENCE -> catalog.audienceLabels();
            case CHANNEL -> catalog.channelLabels();
        };
    }

    private String say(String key) {
        return messages.getMessage(key, null, Days.VIETNAMESE);
    }
}
