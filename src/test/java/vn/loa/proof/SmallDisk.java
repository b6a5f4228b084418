package vn.loa.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own that can be filled to the last byte. Only root may mount one. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** Skips the test, with a line that says so, where nothing may be mounted. */
    static SmallDisk mounted(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        int refused = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", place.toString());
        Assumptions.assumeTrue(
                refused == 0, "SKIPPED: a disk to fill can't be mounted here; run this as root, on Linux");
        return new SmallDisk(place);
    }

    /** To the last byte, again and again: whoever lets go of some meanwhile doesn't get it back. */
    void fill() throws IOException {
        var block = ByteBuffer.allocate(MEGABYTE);
        try (var file = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int size = MEGABYTE; size > 0; ) {
                block.clear().limit(size);
                try {
                    file.write(block);
                } catch (IOException full) {
                    size /= 2;
                }
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "--lazy", place.toString());
    }
}
