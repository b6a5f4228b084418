package vn.loa.checks.wording;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.PlanDocument.Severity;

/** No word is typed twice by mistake. */
@About(id = "SPELL-02", severity = Severity.WARNING, source = "Chính tả tiếng Việt")
final class DoubledWord implements Rule {

    private static final Pattern TWICE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,7}+)\\s+\\1(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(Manuscript plan, Findings findings) {
        var lexicon = Lexicon.get();
        for (var passage : plan.passages()) {
            if (!TWICE.matcher(passage.text()).find()) {
                continue;
            }
            for (var run : Token.runs(passage.text())) {
                for (int i = 0; i + 1 < run.size(); i++) {
                    if (isDoubled(run, i, lexicon)) {
                        tell(passage, run.get(i), run.get(i + 1), findings);
                    }
                }
            }
        }
    }

    /** Two words may meet in the same syllable, as in tuyên truyền truyền thông; and some words are made of one: luôn luôn. */
    private static boolean isDoubled(List<Token> run, int at, Lexicon lexicon) {
        var one = run.get(at);
        var other = run.get(at + 1);
        if (!one.key().equals(other.key())
                || one.isAllCapitals()
                || other.isCapitalised()
                || one.text().length() == 1
                || !lexicon.isSyllable(one.key())
                || lexicon.isSeen(one.key(), other.key())) {
            return false;
        }
        var before = at == 0 ? null : lexicon.word(run.get(at - 1).key(), one.key());
        boolean endsWord = before != null && before.bond() >= Speller.WORD;
        boolean beginsWord = at + 2 < run.size()
                && lexicon.isSeen(other.key(), run.get(at + 2).key());
        return !(endsWord && beginsWord);
    }

    private static void tell(Passage passage, Token one, Token other, Findings findings) {
        var text = passage.text();
        if (new Speller(Lexicon.get()).slips(text).stream().anyMatch(slip -> slip.start() == one.start())) {
            return;
        }
        findings.at(passage, text.substring(one.start(), other.end()), one.text())
                .repair(passage.to(text.substring(0, one.end()) + text.substring(other.end())))
                .add();
    }
}
