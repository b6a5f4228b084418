package vn.loa.organization.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitKind;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** What may be chosen in the selects of this module, in Vietnamese. */
@Component
class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> kinds() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> option("unitKind.", kind))
                .toList();
    }

    List<Option> permissions() {
        return Arrays.stream(Permission.values())
                .map(permission -> option("permission.", permission))
                .toList();
    }

    private Option option(String prefix, Enum<?> value) {
        return new Option(value.name(), messages.getMessage(prefix + value.name(), null, Days.VIETNAMESE));
    }
}
