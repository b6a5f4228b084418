package vn.loa.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import vn.loa.database.CommandConnection;
import vn.loa.database.DatabaseInUse;
import vn.loa.database.OwnerConnection;
import vn.loa.kernel.Rejection;
import vn.loa.kernel.Sentences;
import vn.loa.storage.FileStore;
import vn.loa.storage.FileStores;
import vn.loa.storage.StorageRefusal;

/**
 * The commands {@code backup DIR} and {@code restore DIR}, for the embedded database and for one that is configured;
 * {@code --force} lets them write over what is there.
 */
public final class BackupCommands {

    private static final Set<String> COMMANDS = Set.of("backup", "restore");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Sentences SENTENCES = Sentences.of("backup");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private BackupCommands() {}

    public static boolean know(String[] arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    /** Answers the exit status of the process. */
    public static int run(String[] arguments) {
        var words =
                Arrays.stream(arguments).filter(word -> !word.startsWith("--")).toList();
        if (words.size() != 2) {
            return say(1, "backup.usage");
        }
        var folder = new Folder(Path.of(words.get(1)).toAbsolutePath().normalize());
        var force = List.of(arguments).contains("--force");
        try {
            return words.get(0).equals("backup") ? backup(folder, force, arguments) : restore(folder, force, arguments);
        } catch (StorageRefusal refused) {
            OUT.println(Sentences.of("storage").say(refused.messageKey(), refused.arguments()));
            return 1;
        } catch (Rejection refused) {
            return say(1, refused.messageKey(), refused.arguments());
        } catch (IOException | SQLException failed) {
            return say(1, "backup.failed", String.valueOf(failed.getMessage()));
        }
    }

    private static int backup(Folder folder, boolean force, String[] settings) throws IOException, SQLException {
        if (!force && !folder.isEmpty()) {
            throw new BackupRefused("backup.folderNotEmpty", folder.path());
        }
        // The server of a Loa that runs is used as it is: a backup needs no pause.
        var command = command().properties("loa.database.join=true");
        try (var context = command.run(settings);
                var database = context.getBean(OwnerConnection.class).open()) {
            Backup.holdMoment(database);
            var backup = new Backup(database, folder, context.getBean(FileStore.class), context.getBean(Clock.class));
            var manifest = backup.take(home(context));
            say(0, "backup.taken", rows(manifest), manifest.files().size(), folder.path());
            backup.damaged().forEach(file -> say(1, "backup.fileDamaged", file));
            return backup.damaged().isEmpty() ? 0 : 1;
        }
    }

    private static int restore(Folder folder, boolean force, String[] settings) throws IOException, SQLException {
        var manifest = folder.check();
        try (var context = command().run(settings);
                var database = context.getBean(OwnerConnection.class).open()) {
            var restore = new Restore(database, folder, manifest);
            restore.prepare(context.getBean(Flyway.class), force);
            restore.fill();
            var damaged = restore.keep(home(context), context.getBean(FileStore.class));
            damaged.forEach(file -> say(1, "backup.fileLeftOut", file));
            say(0, "backup.restored", rows(manifest), MOMENT.format(manifest.takenAt()));
            return damaged.isEmpty() ? 0 : 1;
        } catch (RuntimeException failed) {
            throw isInUse(failed) ? new BackupRefused("backup.running") : failed;
        }
    }

    private static boolean isInUse(Throwable failed) {
        var cause = failed.getCause();
        return failed instanceof DatabaseInUse || cause != null && isInUse(cause);
    }

    private static SpringApplicationBuilder command() {
        return new SpringApplicationBuilder(CommandConnection.class, FileStores.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                // What the command can't do it says itself, in a sentence.
                .properties("logging.level.root=WARN", "logging.level.org.springframework=OFF");
    }

    private static Path home(ApplicationContext context) {
        return Path.of(context.getEnvironment().getRequiredProperty("loa.home"));
    }

    private static long rows(Manifest manifest) {
        return manifest.tables().stream().mapToLong(Manifest.TableCopy::rows).sum();
    }

    private static int say(int status, String key, Object... arguments) {
        OUT.println(SENTENCES.say(key, arguments));
        return status;
    }
}
