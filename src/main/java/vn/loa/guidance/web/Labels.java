package vn.loa.guidance.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.guidance.domain.RequirementKind;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** What the forms of guidance let one choose from, and other words that depend on data. */
@Component("guidanceLabels")
class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    public List<Option> areas() {
        return Stream.of(Area.values())
                .map(area -> new Option(area.name(), say("plan.area." + area)))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(RequirementKind.values())
                .map(kind -> new Option(kind.name(), say("guidance.kind." + kind)))
                .toList();
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }
}
