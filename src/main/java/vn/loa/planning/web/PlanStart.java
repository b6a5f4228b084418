package vn.loa.planning.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.documents.DocumentIntake;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.Reading;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.BegunPlan;
import vn.loa.planning.domain.InvalidEntry;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanImports;

/** Begins a plan in the way that was chosen, and tells where to go on. */
@Component
class PlanStart {

    private final PlanDrafting drafting;
    private final PlanImports imports;
    private final DocumentIntake intake;
    private final Choices choices;

    PlanStart(PlanDrafting drafting, PlanImports imports, DocumentIntake intake, Choices choices) {
        this.drafting = drafting;
        this.imports = imports;
        this.intake = intake;
        this.choices = choices;
    }

    /**
     * Reads what was sent; nothing is stored yet, because reading a long file may take its time.
     *
     * @return stores it, and answers the address of the draft, or of the import that has to be set right first
     */
    Supplier<String> begin(OfficerId by, StartForm.Way way, UnitId unit, int year, StartForm form) {
        return switch (way) {
            case TEMPLATE -> () -> draft(drafting.startFromTemplate(by, unit, year));
            case COPY -> copied(by, earlier(form.earlier()), year);
            case FILE -> read(by, unit, year, form.file());
            case TEXT -> pasted(by, unit, year, form.text() == null ? "" : form.text());
            case JSON -> written(by, unit, year, fromJson(form.json()));
            case SEARCH -> throw new IllegalArgumentException("nothing to begin");
        };
    }

    private Supplier<String> read(OfficerId by, UnitId unit, int year, @Nullable MultipartFile file) {
        if (StartForm.isMissing(file)) {
            throw new InvalidEntry("file", "plan.new.file.missing");
        }
        var name = name(Objects.requireNonNull(file));
        return keep(by, unit, year, name, intake.read(name, bytes(file)));
    }

    private Supplier<String> pasted(OfficerId by, UnitId unit, int year, String text) {
        if (text.isBlank()) {
            throw new InvalidEntry("text", "plan.new.text.missing");
        }
        return keep(by, unit, year, choices.say("plan.new.text.name"), intake.readText(text));
    }

    private Supplier<String> copied(OfficerId by, PlanId earlier, int year) {
        return () -> begun(drafting.startFromCopy(by, earlier, year));
    }

    private Supplier<String> written(OfficerId by, UnitId unit, int year, PlanDocument document) {
        return () -> begun(drafting.startFromDocument(by, unit, year, document));
    }

    private Supplier<String> keep(OfficerId by, UnitId unit, int year, String name, Reading reading) {
        return () -> "/plans/imports/" + imports.keep(by, unit, year, name, reading);
    }

    private static PlanId earlier(@Nullable PlanId earlier) {
        if (earlier == null) {
            throw new InvalidEntry("earlier", "plan.new.copy.missing");
        }
        return earlier;
    }

    private PlanDocument fromJson(@Nullable MultipartFile file) {
        if (StartForm.isMissing(file)) {
            throw new InvalidEntry("json", "plan.new.json.missing");
        }
        return intake.readJson(name(Objects.requireNonNull(file)), bytes(file));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where to go on with a plan that was begun from another: first to what has to change in it, if that is of another year. */
    static String begun(BegunPlan begun) {
        return begun.renewed() ? "/plans/" + begun.plan() + "/renewal" : draft(begun.plan());
    }

    private static String draft(PlanId plan) {
        return "/plans/" + plan + "/edit";
    }
}
