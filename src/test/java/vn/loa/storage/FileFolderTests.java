package vn.loa.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class FileFolderTests extends FileStoreTests {

    @Override
    Shelves store(Path home, Clock clock) throws IOException {
        return new FileFolder(home, clock);
    }

    @Override
    void damage(FileId file) throws IOException {
        Files.writeString(home.resolve(FileStore.place(file)), "hỏng");
    }

    @Override
    void lose(FileId file) throws IOException {
        Files.delete(home.resolve(FileStore.place(file)));
    }

    @Test
    void nothingButTheFileIsOnTheDisk() throws IOException {
        var file = keep(TEXT);

        try (var all = Files.walk(home)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(home.resolve(FileStore.place(file)));
        }
    }
}
