package vn.loa.scoring.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.web.util.HtmlUtils;
import vn.loa.reporting.ReportSummary;
import vn.loa.scoring.domain.EvidencePack;
import vn.loa.scoring.domain.PackedFile;
import vn.loa.scoring.domain.Tally;
import vn.loa.web.Days;

/** The list of what is in a pack, and of what is not, as a page and as a spreadsheet. */
record PackIndex(EvidencePack pack, Set<String> missing, Map<String, String> hashes, ScoringWording wording) {

    private static final List<String> COLUMNS =
            List.of("criterion", "activity", "name", "path", "added", "by", "bytes", "sha256", "remark");

    /** A program that reads a sheet takes "_x0041_" for "A": the first stroke is written in this way itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** How each report is in it. */
    private static final List<String> PAPERS = List.of(".docx", ".pdf", ".json");

    String html() {
        var head = pack.score().head();
        var title = wording.say("scoring.score.of", head.unitName(), String.valueOf(head.year()));
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>")
                .append(text(title))
                .append("</title></head><body><h1>")
                .append(text(title))
                .append("</h1><p>")
                .append(text(head.frameworkTitle()))
                .append(" · ")
                .append(text(wording.say("scoring.asOf", Days.day(pack.score().day()))))
                .append("</p><ul>");
        link(page, "ke-hoach/ke-hoach.pdf");
        link(page, "ke-hoach/ke-hoach.json");
        pack.signed().forEach(signed -> link(page, signed.path()));
        page.append("</ul>");
        reports(page);
        pack.score().tallies().forEach(tally -> criterion(page, tally));
        return page.append("</body></html>\n").toString();
    }

    private void reports(StringBuilder page) {
        if (pack.reports().isEmpty()) {
            return;
        }
        page.append("<h2>").append(text(wording.say("scoring.pack.reports"))).append("</h2><ul>");
        for (var report : pack.reports()) {
            page.append("<li>")
                    .append(text(report.file().report().label() + ": "
                            + state(report.file().report())));
            if (report.path() != null) {
                page.append("<ul>");
                PAPERS.forEach(ending -> link(page, report.path() + ending));
                page.append("</ul>");
            }
            page.append("</li>");
        }
        page.append("</ul>");
    }

    /** "hạn 18/03/2026, nộp ngày 16/03/2026" */
    private String state(ReportSummary report) {
        var handedIn = report.handedInAt();
        return wording.say("scoring.pack.due", Days.day(report.due())) + ", "
                + (handedIn == null
                        ? wording.say("scoring.pack.notHandedIn")
                        : wording.say("scoring.pack.handedIn", Days.day(handedIn)));
    }

    private void criterion(StringBuilder page, Tally tally) {
        var said = tally.criterion().wording();
        var point = pack.score().point(tally.criterion().id());
        page.append("<h2>")
                .append(text(said.code() + " " + said.title()))
                .append("</h2><p>")
                .append(text(wording.points(tally.now()) + "/" + wording.points(said.points())))
                .append("</p>");
        if (point.explanation() != null) {
            page.append("<p>")
                    .append(text(wording.say("scoring.explanation") + ": " + point.explanation()))
                    .append("</p>");
        }
        var files = pack.files().stream()
                .filter(file -> file.criteria().contains(said.code()))
                .toList();
        if (!files.isEmpty()) {
            page.append("<ul>");
            files.forEach(file -> file(page, file));
            page.append("</ul>");
        }
    }

    private void file(StringBuilder page, PackedFile file) {
        var path = file.path();
        if (path == null || missing.contains(path)) {
            page.append("<li>")
                    .append(text(file.evidence().name() + ": " + remark(file)))
                    .append("</li>");
        } else {
            link(page, path);
        }
    }

    private static void link(StringBuilder page, String path) {
        var address = Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        page.append("<li><a href=\"")
                .append(address)
                .append("\">")
                .append(text(path))
                .append("</a></li>");
    }

    private String remark(PackedFile file) {
        var path = file.path();
        return path == null
                ? wording.say("scoring.pack.personal")
                : missing.contains(path) ? wording.say("scoring.pack.lost") : "";
    }

    void sheet(OutputStream out) throws IOException {
        var book = new Workbook(out, "Loa", null);
        var sheet = book.newWorksheet(wording.say("scoring.pack.sheet"));
        sheet.freezePane(0, 1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.inlineString(0, column, wording.say("scoring.pack.column." + COLUMNS.get(column)));
            sheet.style(0, column).bold().set();
        }
        int row = 1;
        for (var cells : reportRows()) {
            write(sheet, row++, cells);
        }
        for (var file : pack.files()) {
            var path = file.path();
            var evidence = file.evidence();
            var cells = List.of(
                    String.join(", ", file.criteria()),
                    file.activity(),
                    evidence.name(),
                    path == null || missing.contains(path) ? "" : path,
                    Days.moment(evidence.addedAt()),
                    evidence.addedByName(),
                    String.valueOf(evidence.bytes()),
                    evidence.content().sha256(),
                    remark(file));
            write(sheet, row++, cells);
        }
        book.finish();
    }

    private List<List<String>> reportRows() {
        var rows = new ArrayList<List<String>>();
        for (var report : pack.reports()) {
            var summary = report.file().report();
            var papers = report.path() == null ? List.of("") : PAPERS;
            for (var ending : papers) {
                var path = report.path() == null ? "" : report.path() + ending;
                rows.add(List.of(
                        "",
                        wording.say("scoring.pack.reports"),
                        summary.label(),
                        path,
                        summary.handedInAt() == null ? "" : Days.moment(summary.handedInAt()),
                        "",
                        "",
                        hashes.getOrDefault(path, ""),
                        state(summary)));
            }
        }
        return rows;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, ESCAPE.matcher(cells.get(column)).replaceAll("_x005F_"));
        }
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
