package vn.loa.planning.web;

import java.util.Objects;
import vn.loa.planning.domain.VersionSummary;
import vn.loa.web.Days;

/** A frozen version in words; {@code key} names the move that froze it. */
record VersionView(int number, String key, String by, String at, String seal) {

    static VersionView of(VersionSummary version) {
        return new VersionView(
                version.version(),
                MoveView.key(Objects.requireNonNull(version.move())),
                version.by(),
                Days.moment(version.at()),
                Objects.requireNonNullElse(version.sha256(), ""));
    }

    public String shortSeal() {
        return seal.substring(0, Math.min(12, seal.length()));
    }
}
