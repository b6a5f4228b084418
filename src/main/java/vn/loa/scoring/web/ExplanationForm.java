package vn.loa.scoring.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.scoring.domain.ScorePoint;
import vn.loa.web.ReadVersion;

/** Why there is no evidence, as typed. */
@NullUnmarked
record ExplanationForm(String text, String version) {

    static ExplanationForm of(ScorePoint point) {
        return new ExplanationForm(
                point.explanation() == null ? "" : point.explanation(), String.valueOf(point.version()));
    }

    String words() {
        return text == null ? "" : text;
    }

    int readVersion() {
        return ReadVersion.of(version);
    }
}
