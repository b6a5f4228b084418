package vn.loa.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.AreaName;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.catalog.ReportPeriod;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.Area;
import vn.loa.documents.ReportingPeriod;

/**
 * The registries of a new database as files, for a program that has none. The migrations are what counts: {@code
 * ShippedRegistriesTests} tells when the files differ from them, and writes them anew.
 */
public final class ShippedRegistries {

    public static final String DOCUMENTS = "legal-documents.tsv";
    public static final String CHANGED_NAMES = "changed-names.tsv";
    public static final String AREA_NAMES = "area-names.tsv";
    public static final String REPORT_PERIODS = "report-periods.tsv";

    private static final char SEPARATOR = '\t';
    private static final String LIST = "|";

    private ShippedRegistries() {}

    static Law read() {
        return new Law(
                documents(),
                rows(CHANGED_NAMES).map(ShippedRegistries::changedName).toList(),
                areaNames(),
                rows(REPORT_PERIODS)
                        .map(row -> new ReportPeriod(
                                ReportingPeriod.valueOf(row.word(0)),
                                row.word(1),
                                Objects.requireNonNull(row.day(2)),
                                Objects.requireNonNull(row.day(3))))
                        .toList(),
                Abbreviations.shipped());
    }

    /** The files that hold this law, by their names. */
    public static Map<String, String> files(Law law) {
        var documents =
                law.documents().stream().collect(Collectors.toMap(LegalDocumentSummary::id, Function.identity()));
        return Map.of(
                DOCUMENTS,
                text(law.documents().stream().map(document -> row(document, documents.get(document.successor())))),
                CHANGED_NAMES,
                text(law.changedNames().stream().map(ShippedRegistries::row)),
                AREA_NAMES,
                text(law.areaNames().stream().map(ShippedRegistries::row)),
                REPORT_PERIODS,
                text(law.reportPeriods().stream()
                        .map(period -> nullable(period.kind(), period.label(), period.from(), period.closing()))));
    }

    private static List<Object> row(LegalDocumentSummary document, @Nullable LegalDocumentSummary successor) {
        return nullable(
                document.kind(),
                document.number(),
                document.date(),
                document.issuer(),
                document.subject(),
                document.validFrom(),
                document.validTo(),
                successor == null ? null : key(successor.number(), successor.date()),
                document.replacedBy(),
                document.citation(),
                document.brief(),
                document.verified());
    }

    private static List<LegalDocumentSummary> documents() {
        return rows(DOCUMENTS)
                .map(row -> new LegalDocumentSummary(
                        id(key(row.word(1), row.day(2))),
                        row.word(0),
                        row.word(1),
                        row.day(2),
                        row.text(3),
                        row.text(4),
                        row.day(5),
                        row.day(6),
                        row.text(8),
                        row.text(7) == null ? null : id(row.word(7)),
                        row.word(9),
                        row.word(10),
                        row.yes(11)))
                .toList();
    }

    private static List<Object> row(ChangedName name) {
        return nullable(
                name.kind(),
                name.oldName(),
                name.newName(),
                name.from(),
                name.to(),
                name.unless(),
                name.source(),
                name.verified());
    }

    private static ChangedName changedName(Row row) {
        return new ChangedName(
                ChangedName.Kind.valueOf(row.word(0)),
                row.word(1),
                row.text(2),
                Objects.requireNonNull(row.day(3)),
                row.day(4),
                row.word(5),
                row.word(6),
                row.yes(7));
    }

    private static List<Object> row(AreaName name) {
        return nullable(name.area(), name.label(), String.join(LIST, name.aliases()), name.from(), name.to());
    }

    private static List<AreaName> areaNames() {
        return rows(AREA_NAMES)
                .map(row -> new AreaName(
                        Area.valueOf(row.word(0)),
                        row.word(1),
                        List.of(row.word(2).split("\\|")),
                        row.day(3),
                        row.day(4)))
                .toList();
    }

    private static String key(String number, @Nullable LocalDate date) {
        return number + (date == null ? "" : " " + date);
    }

    private static LegalDocumentId id(String key) {
        return new LegalDocumentId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Object> nullable(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? (Object) "" : value)
                .toList();
    }

    private static String text(Stream<List<Object>> rows) {
        return rows.map(row -> row.stream()
                        .map(value -> value.toString().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(String.valueOf(SEPARATOR))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Row> rows(String file) {
        return content(file).lines().map(line -> new Row(line.split(String.valueOf(SEPARATOR), -1)));
    }

    /** What the file of this name says today. */
    public static String content(String file) {
        try (var in = ShippedRegistries.class.getResourceAsStream("/registry/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fields of one line; an empty one stands for nothing. */
    private record Row(String[] fields) {

        String word(int index) {
            return fields[index];
        }

        @Nullable
        String text(int index) {
            return fields[index].isEmpty() ? null : fields[index];
        }

        @Nullable
        LocalDate day(int index) {
            return fields[index].isEmpty() ? null : LocalDate.parse(fields[index]);
        }

        boolean yes(int index) {
            return Boolean.parseBoolean(fields[index]);
        }
    }
}
