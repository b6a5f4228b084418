package vn.loa.catalog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.catalog.domain.LibraryEntry;
import vn.loa.catalog.domain.LibraryKeeping;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/** The forms in which entries of the library are kept, by the administrator for all and by units for those below. */
@Component
class LibraryDesk {

    /** The boxes of one family of codes. */
    record Boxes(String family, List<Option> options) {}

    private final LibraryKeeping keeping;
    private final MaterialDesk materials;
    private final Choices choices;

    LibraryDesk(LibraryKeeping keeping, MaterialDesk materials, Choices choices) {
        this.keeping = keeping;
        this.materials = materials;
        this.choices = choices;
    }

    ModelAndView begin(Room room, Shelf shelf) {
        return form(room, shelf, HttpStatus.OK).addObject("form", LibraryForm.empty(shelf));
    }

    ModelAndView add(Room room, LibraryForm form, BindingResult errors, @Nullable MultipartFile file, Once once) {
        form.check(errors);
        var made = new ArrayList<String>();
        var status = Submission.of(
                errors,
                () -> materials.receive(
                        file,
                        sent -> made.add(once.make(() -> {
                            var entry = keeping.add(room.keeper(), form.where(), form.wording(sent.keep()));
                            return Made.at(room.after(entry, form.where()), "catalog.added");
                        }))));
        return made.isEmpty() ? form(room, form.where(), status) : new ModelAndView(made.get(0));
    }

    ModelAndView edit(Room room, UUID id) {
        var entry = keeping.find(room.keeper(), id);
        return form(room, entry.shelf(), HttpStatus.OK)
                .addObject("form", LibraryForm.of(entry))
                .addObject("entry", id)
                .addObject("held", entry.wording().file())
                .addObject("version", entry.version());
    }

    ModelAndView revise(
            Room room,
            UUID id,
            LibraryForm form,
            BindingResult errors,
            @Nullable MultipartFile file,
            RedirectAttributes flash) {
        form.check(errors);
        var version = ReadVersion.of(form.version());
        var status = Submission.of(
                errors,
                () -> materials.receive(
                        file, sent -> keeping.revise(room.keeper(), id, version, form.wording(sent.keep()))));
        return status == HttpStatus.OK
                ? Done.at(room.after(id, form.where()), "catalog.revised", flash)
                : Late.with(again(room, id, status), version, () -> stored(room, id));
    }

    ModelAndView beginEnding(Room room, UUID id) {
        var entry = keeping.find(room.keeper(), id);
        return ending(room, entry, HttpStatus.OK)
                .addObject("form", EndingForm.of(entry))
                .addObject("version", entry.version());
    }

    ModelAndView end(Room room, UUID id, EndingForm form, BindingResult errors, RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var shelf = new AtomicReference<@Nullable Shelf>();
        var status = Submission.of(errors, () -> shelf.set(keeping.end(room.keeper(), id, version, form.end())));
        return status == HttpStatus.OK
                ? Done.at(room.after(id, Objects.requireNonNull(shelf.get())), "catalog.ended", flash)
                : Late.with(ending(room, keeping.find(room.keeper(), id), status), version, () -> ended(room, id));
    }

    /** What was typed, in the form of the entry that it is about. */
    private ModelAndView again(Room room, UUID id, HttpStatus status) {
        var entry = keeping.find(room.keeper(), id);
        return form(room, entry.shelf(), status)
                .addObject("entry", id)
                .addObject("held", entry.wording().file());
    }

    private ModelAndView form(Room room, Shelf shelf, HttpStatus status) {
        return new ModelAndView("catalog/library", status)
                .addObject("base", room.base())
                .addObject("shelf", shelf.name())
                .addObject("megabytes", materials.largestMegabytes())
                .addObject(
                        "boxes",
                        KindFamily.of(shelf).stream()
                                .map(family -> new Boxes(family.name(), choices.kinds(family)))
                                .toList());
    }

    private ModelAndView ending(Room room, LibraryEntry entry, HttpStatus status) {
        var wording = entry.wording();
        return new ModelAndView("catalog/end", status)
                .addObject("registry", room.base())
                .addObject("entry", entry.id())
                .addObject("what", wording.title() == null ? wording.text() : wording.title());
    }

    private Late.Stored stored(Room room, UUID id) {
        var entry = keeping.find(room.keeper(), id);
        return new Late.Stored(entry.version(), StoredText.of(room.editor(id), LibraryForm.of(entry)));
    }

    private Late.Stored ended(Room room, UUID id) {
        var entry = keeping.find(room.keeper(), id);
        return new Late.Stored(
                entry.version(), StoredText.of("/" + room.base() + "/" + id + "/end", EndingForm.of(entry)));
    }
}
