package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Level;
import vn.loa.organization.UnitKind;

/** Reads what checks must know of the unit that issues a plan. */
final class Issuers {

    /** A sub-select for a column "issuer_unit" of the unit whose id stands in the place left open. */
    static final String OF = """
            select json_build_array(u.code, u.name, u.kind, above.name, u.valid_from, u.valid_to, successor.name,
                   coalesce((select json_agg(part.name order by part.code) from unit part where part.parent_id = u.id), '[]'))
              from unit u left join unit above on above.id = u.parent_id left join unit successor on successor.id = u.successor_id
             where u.id = %s""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Issuers() {}

    static IssuingUnit issuer(Row row) throws SQLException {
        var unit = JSON.readTree(row.text("issuer_unit"));
        var below = new ArrayList<String>();
        unit.get(7).forEach(part -> below.add(part.asString()));
        var validTo = unit.get(5).asStringOpt().orElse(null);
        return new IssuingUnit(
                unit.get(0).asString(),
                unit.get(1).asString(),
                Level.of(UnitKind.valueOf(unit.get(2).asString())),
                unit.get(3).asStringOpt().orElse(null),
                LocalDate.parse(unit.get(4).asString()),
                validTo == null ? null : LocalDate.parse(validTo),
                unit.get(6).asStringOpt().orElse(null),
                below);
    }
}
