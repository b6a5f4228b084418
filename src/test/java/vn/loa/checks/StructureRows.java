package vn.loa.checks;

import static vn.loa.checks.RuleTableTests.Row.fires;
import static vn.loa.checks.RuleTableTests.Row.silent;

import java.util.List;
import vn.loa.checks.RuleTableTests.Row;

/** Where the rules of Structure speak and keep silent. */
final class StructureRows {

    private StructureRows() {}

    static List<Row> rows() {
        return List.of(
                fires("STR-01", "two parts IV", "V. HÌNH THỨC", "IV. HÌNH THỨC", "IV"),
                silent(
                        "STR-01",
                        "the same number under different parts",
                        "3. Trưởng các thôn",
                        "3. Trưởng các thôn bản"));
    }
}
