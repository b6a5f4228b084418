package vn.loa.execution.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.storage.FileId;
import vn.loa.storage.FileName;
import vn.loa.storage.FileType;

/** A file that is in the storage and is to prove a result. */
public record NewEvidence(FileId content, @Nullable FileId thumbnail, FileName name, FileType type, long bytes) {}
