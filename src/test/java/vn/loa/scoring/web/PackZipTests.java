package vn.loa.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack beyond what a ZIP once could hold: more than 4 GB, more than 65,535 files. */
@Tag("proof")
class PackZipTests {

    private static final int FILES = 70_000;
    private static final int PART = 1 << 20;
    private static final int PARTS = 4_300;
    private static final long MOST_HEAP = 64 << 20;

    @TempDir
    Path folder;

    @Test
    void holdsFourGigabytesAndSeventyThousandFilesInLittleMemory() throws Exception {
        var pack = folder.resolve("pack.zip");
        var part = new byte[PART];
        Arrays.fill(part, (byte) 'a');
        long before = heap();
        long grown;
        try (var out = new BufferedOutputStream(Files.newOutputStream(pack));
                var zip = new PackZip(out)) {
            zip.add("phim.mp4", true, to -> {
                for (int i = 0; i < PARTS; i++) {
                    to.write(part);
                }
            });
            for (int i = 0; i < FILES; i++) {
                zip.add("minh-chung/" + i, true, to -> to.write('b'));
            }
            zip.addHashes("SHA256SUMS");
            grown = heap() - before;
            zip.finish();
        }

        System.out.printf("PROOF pack of %,d bytes: heap grew by %,d bytes%n", Files.size(pack), grown);
        assertThat(grown).isLessThan(MOST_HEAP);
        assertThat(Files.size(pack)).isGreaterThan(1L << 32);
        try (var read = new ZipFile(pack.toFile())) {
            assertThat(read.size()).isEqualTo(FILES + 2);
            assertThat(read.getEntry("phim.mp4").getSize()).isEqualTo((long) PARTS * PART);
            var last = read.getInputStream(read.getEntry("minh-chung/" + (FILES - 1)));
            assertThat(last.readAllBytes()).isEqualTo(new byte[] {'b'});
        }
    }

    private static long heap() {
        System.gc();
        var machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
