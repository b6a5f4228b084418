package vn.loa.execution.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that came with a form.
 *
 * @param photos straight from the camera
 * @param personal whether they show or name people: true or false, once it was answered
 */
@NullUnmarked
record SentFiles(List<MultipartFile> photos, List<MultipartFile> files, String personal) {

    private static final Set<String> ANSWERS = Set.of("true", "false");

    static SentFiles none() {
        return new SentFiles(List.of(), List.of(), "");
    }

    /** A field in which none was chosen is sent as well, without a name. */
    List<MultipartFile> all() {
        return Stream.of(photos, files)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty())
                .toList();
    }

    boolean arePersonal() {
        return Boolean.parseBoolean(personal);
    }

    /** Whoever sends files answers the question. */
    void check(BindingResult errors) {
        if (!all().isEmpty() && !ANSWERS.contains(personal == null ? "" : personal)) {
            errors.rejectValue("personal", "execution.rejection.personal");
        }
    }
}
