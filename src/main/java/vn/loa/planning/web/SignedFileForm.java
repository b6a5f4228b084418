package vn.loa.planning.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.kernel.NotFound;
import vn.loa.planning.SignedFileId;

/**
 * A signed file that is to be attached.
 *
 * @param replaced the one whose place it takes
 */
@NullUnmarked
record SignedFileForm(
        MultipartFile file,
        String replaced,
        @Size(max = 500) String note) {

    static SignedFileForm empty() {
        return new SignedFileForm(null, null, null);
    }

    /** Null for none. */
    SignedFileId replacedFile() {
        try {
            return replaced == null || replaced.isBlank() ? null : SignedFileId.valueOf(replaced.strip());
        } catch (IllegalArgumentException noIdentifier) {
            throw new NotFound();
        }
    }

    boolean isMissing() {
        return StartForm.isMissing(file);
    }

    /** The file's own name; some programs send the folders it lies in as well. */
    String name() {
        var name = file.getOriginalFilename().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
