package vn.loa.execution.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.execution.Evidence;
import vn.loa.web.Days;
import vn.loa.web.FileSize;
import vn.loa.web.Option;

/** Says in Vietnamese what proves a result. */
@Component
class EvidenceWording {

    private final ActivityWording wording;

    EvidenceWording(ActivityWording wording) {
        this.wording = wording;
    }

    EvidenceLine line(Evidence file, boolean changeable) {
        var address = "/evidence/" + file.id();
        return new EvidenceLine(
                address,
                address + "/content",
                file.thumbnail() == null ? null : address + "/thumbnail",
                file.type().isPicture(),
                file.name(),
                wording.say("execution.evidence.kind." + file.type()) + ", " + FileSize.of(file.bytes()),
                wording.say("execution.evidence.added", file.addedByName(), Days.moment(file.addedAt())),
                file.personal(),
                changeable);
    }

    /** The answers to whether files show or name people. */
    List<Option> answers() {
        return List.of(
                new Option("false", wording.say("execution.personal.no")),
                new Option("true", wording.say("execution.personal.yes")));
    }
}
