package vn.loa;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.loa.audit.AuditCommands;
import vn.loa.backup.BackupCommands;
import vn.loa.checks.CheckCommand;
import vn.loa.country.GenerateCountry;
import vn.loa.documents.DocumentCommands;
import vn.loa.kernel.ClockConfiguration;
import vn.loa.organization.CreateAdministrator;

/** Loa: the working place for a commune's plan to communicate administrative reform. */
@SpringBootApplication
public class LoaApplication {

    public static void main(String[] args) {
        if (DocumentCommands.know(args)) {
            silencePdfBox();
            System.exit(DocumentCommands.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
        if (CheckCommand.isAsked(args)) {
            silencePdfBox();
            System.exit(CheckCommand.run(
                    args, ClockConfiguration.clock(), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
        if (CreateAdministrator.isAsked(args)) {
            System.exit(CreateAdministrator.run(args));
        }
        if (BackupCommands.know(args)) {
            System.exit(BackupCommands.run(args));
        }
        if (GenerateCountry.isAsked(args)) {
            System.exit(GenerateCountry.run(args));
        }
        if (AuditCommands.know(args)) {
            System.exit(AuditCommands.run(args));
        }
        SpringApplication.run(LoaApplication.class, args);
    }

    /** Else it would wake up a whole logging system that has nothing to say on the command line. */
    private static void silencePdfBox() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    /** JSON is UTF-8, whatever the machine's own encoding. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }
}
