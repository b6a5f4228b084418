package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.silent;

import java.util.List;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Form speak and keep silent. */
final class FormRows {

    private FormRows() {}

    static List<Row> rows() {
        return List.of(
                new Row(
                        "FORM-01",
                        "nobody issues it",
                        plan -> plan.with("ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\n-------\n", "")
                                .with("Ủy ban nhân dân xã Suối Mơ", "Chúng tôi"),
                        "",
                        1),
                silent(
                        "FORM-01",
                        "the issuer's name is only in the letterhead",
                        "của Ủy ban nhân dân xã Suối Mơ./.",
                        "./."));
    }
}
