package vn.loa.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.HttpOfficer;
import vn.loa.demonstration.Demonstration;
import vn.loa.storage.S3Server;

/** A film of 100 MB proves a result and is looked at again, with the memory of a small server (256 MB). */
@Tag("proof")
class BigFileTests {

    private static final int BYTES = 100 << 20;
    private static final int TIMES = 3;
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void goesToTheDiskAndComesBack() throws Exception {
        measure("disk", List.of());
    }

    @Test
    void goesToAnS3StoreAndComesBack() throws Exception {
        measure("S3", S3Server.running().optionsOfNewBucket());
    }

    private void measure(String place, List<String> options) throws Exception {
        var collections = folder.resolve("gc.log");
        var all = new ArrayList<>(options);
        all.add("-Xlog:gc:file=" + collections);
        var home = folder.resolve("home");
        Files.createDirectories(home);
        try (var loa = new LoaProcess(home, folder.resolve("loa.log"), all.toArray(String[]::new))) {
            loa.start();
            var officer = new HttpOfficer(loa.address()).signedIn("thuchien", Demonstration.PASSWORD);
            var activity = activity(loa, officer);
            for (int i = 0; i < TIMES; i++) {
                int before = Files.readAllLines(collections).size();
                var took = sendAndFetch(officer, activity, film(i));
                System.out.printf("PROOF 100 MB, %s: %s%s%n", place, took, heap(collections, before));
            }
        }
    }

    private String sendAndFetch(HttpOfficer officer, String activity, byte[] film) throws Exception {
        var form = officer.form(activity, activity + "/results")
                .with("day", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                .with("text", "Chiếu phim lưu động")
                .with("personal", "false");
        var sent = officer.upload(form, "files", "phim.mp4", film);
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);

        var file = Jsoup.parse(officer.get(activity).body()).select(".proof a").attr("href");
        var copy = folder.resolve("copy.mp4");
        long from = System.nanoTime();
        assertThat(officer.download(file, copy)).isEqualTo(200);
        var fetched = Duration.ofNanos(System.nanoTime() - from);
        assertThat(copy).hasBinaryContent(film);
        return "up %.1f s, down %.1f s".formatted(sent.took().toMillis() / 1e3, fetched.toMillis() / 1e3);
    }

    private static String heap(Path collections, int before) throws Exception {
        var heaps = Files.readAllLines(collections).stream()
                .skip(before)
                .map(COLLECTED::matcher)
                .filter(Matcher::find)
                .toList();
        return heaps.isEmpty()
                ? ", without a collection"
                : ", heap at most %d MB, after a collection %d MB".formatted(most(heaps, 1), most(heaps, 2));
    }

    private static int most(List<Matcher> heaps, int group) {
        return heaps.stream()
                .mapToInt(heap -> Integer.parseInt(heap.group(group)))
                .max()
                .orElseThrow();
    }

    /** One of an issued plan, of which the officer may record a result. */
    private static String activity(LoaProcess loa, HttpOfficer officer) throws Exception {
        try (var database = loa.database();
                var rows = database.createStatement().executeQuery("""
                        select a.id from activity a join plan p on p.id = a.plan_id where p.status = 'ISSUED'""")) {
            while (rows.next()) {
                var address = "/activities/" + rows.getString(1);
                if (officer.get(address).body().contains(address + "/results")) {
                    return address;
                }
            }
        }
        throw new IllegalStateException("Nothing to record a result of");
    }

    /** An MP4 of two boxes: what it is, and as many bytes as fit. */
    private static byte[] film(int seed) {
        var film = new byte[BYTES];
        new Random(seed).nextBytes(film);
        ByteBuffer.wrap(film)
                .putInt(16)
                .put("ftypisom".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(0)
                .putInt(BYTES - 16)
                .put("mdat".getBytes(StandardCharsets.ISO_8859_1));
        return film;
    }
}
