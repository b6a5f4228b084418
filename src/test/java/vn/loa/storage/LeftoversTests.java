package vn.loa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LeftoversTests {

    @TempDir
    Path home;

    private final Set<FileId> rows = new HashSet<>();
    private FileFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = after(Duration.ZERO);
    }

    @Test
    void whatNothingNamesIsGoneAfterTwoDays() throws IOException {
        keep("không ai gọi tên");

        clearAfter(Duration.ofHours(25));
        assertThat(kept()).hasSize(1);

        clearAfter(Duration.ofHours(50));
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsNamedOrJustCameStays() throws IOException {
        var named = keep("có dòng gọi tên");
        rows.add(named);
        var fresh = keep("vừa gửi");

        clearAfter(Duration.ofHours(23));

        assertThat(kept()).containsExactlyInAnyOrder(named, fresh);
        clearAfter(Duration.ofHours(25));
        clearAfter(Duration.ofHours(50));
        assertThat(kept()).containsExactly(named);
    }

    @Test
    void whatIsSentAgainWhileItIsPutAsideStays() throws IOException {
        keep("hai người cùng gửi");
        var late = Duration.ofHours(25);

        clear(late, files -> {
            var file = keep("hai người cùng gửi");
            var nothing = rows(files);
            rows.add(file);
            return nothing;
        });
        assertThat(folder.open(rows.iterator().next())).hasContent("hai người cùng gửi");

        clearAfter(Duration.ofHours(50));
        clearAfter(Duration.ofHours(75));
        assertThat(folder.open(rows.iterator().next())).hasContent("hai người cùng gửi");
    }

    @Test
    void twoInstancesMayDoItAtOnce() throws IOException {
        keep("không ai gọi tên");
        var named = keep("có dòng gọi tên");
        rows.add(named);
        var late = Duration.ofHours(25);

        clear(late, files -> {
            clearAfter(late);
            return rows(files);
        });
        clear(late.multipliedBy(2), files -> {
            clearAfter(late.multipliedBy(2));
            return rows(files);
        });

        assertThat(kept()).containsExactly(named);
    }

    @Test
    void nothingIsTouchedWhenAModuleCannotAnswer() throws IOException {
        keep("không ai gọi tên");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> clear(Duration.ofHours(25), files -> {
                    throw new IllegalStateException("database away");
                }));

        assertThat(kept()).hasSize(1);
        clearAfter(Duration.ofHours(26));
        assertThat(kept()).hasSize(1);
    }

    private interface Asking {
        Set<FileId> among(Collection<FileId> files) throws IOException;
    }

    private Set<FileId> rows(Collection<FileId> files) {
        var named = new HashSet<>(rows);
        named.retainAll(files);
        return named;
    }

    private void clearAfter(Duration time) throws IOException {
        clear(time, this::rows);
    }

    private void clear(Duration time, Asking asking) throws IOException {
        FileReferences module = files -> {
            try {
                return asking.among(files);
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("module", module);
        new Leftovers(after(time), beans.getBeanProvider(FileReferences.class), clock(time)).clear();
    }

    private FileFolder after(Duration time) throws IOException {
        return new FileFolder(home, clock(time));
    }

    private static Clock clock(Duration later) {
        return Clock.offset(Clock.system(ZoneOffset.UTC), later);
    }

    private FileId keep(String text) throws IOException {
        try (var arrival = folder.receive(new ByteArrayInputStream(text.getBytes(UTF_8)), 1000)) {
            arrival.keep();
            return arrival.id();
        }
    }

    private List<FileId> kept() throws IOException {
        var all = new ArrayList<FileId>();
        folder.each((file, since) -> all.add(file));
        return all;
    }
}
