package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.hostile.HostileFiles;

class HostileFileTests {

    /** What a JVM needs to read an ordinary plan, the largest of the files, and 32 MiB. */
    private static final String MEMORY = "-Xmx80m";

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    /** In a process of its own with so little memory that one that takes too much of it brings it down. */
    @Test
    void eachIsReadOrRefusedInASentenceWithinTimeAndMemory() throws Exception {
        write(HostileFiles.all());
        write(HostileFiles.json());
        var told = Path.of("target", "hostile-files.txt");

        var reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReadings.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        var ended = reading.waitFor(10, TimeUnit.MINUTES);
        reading.destroyForcibly();

        assertThat(Files.readAllLines(told))
                .filteredOn(line -> line.startsWith("FAULT"))
                .isEmpty();
        assertThat(Files.readAllLines(told)).last().isEqualTo("ALL READ");
        assertThat(Files.readAllLines(told))
                .as("an element of the structure counts once, wherever else it is named")
                .filteredOn(line -> line.contains("tags-in-a-circle"))
                .noneMatch(line -> line.contains("chưa xong"));
        assertThat(ended).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    private void write(Map<String, Supplier<byte[]>> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(
                    folder.resolve(file.getKey().replace('/', '∕')),
                    file.getValue().get());
        }
    }
}
