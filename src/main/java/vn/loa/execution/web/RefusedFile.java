package vn.loa.execution.web;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.loa.kernel.FieldRejection;
import vn.loa.storage.FileName;
import vn.loa.storage.StorageRefusal;

/** One of several files is not taken in; the sentence says which and why. */
final class RefusedFile extends FieldRejection {

    RefusedFile(FileName name, StorageRefusal refusal) {
        super(
                "files",
                "execution.rejection.file",
                name.words(),
                new DefaultMessageSourceResolvable(new String[] {refusal.messageKey()}, refusal.arguments()));
    }

    RefusedFile(int most) {
        super("files", "execution.rejection.files", most);
    }
}
