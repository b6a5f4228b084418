package vn.loa.storage;

import java.util.Collection;
import java.util.Set;

/** A module that names files in its rows. What no module names is removed some days after it was kept. */
public interface FileReferences {

    /** Which of the files it names, in whatever state what names them is. */
    Set<FileId> among(Collection<FileId> files);
}
