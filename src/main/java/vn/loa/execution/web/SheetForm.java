package vn.loa.execution.web;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** A spreadsheet of results that was filled in. */
@NullUnmarked
record SheetForm(MultipartFile file) {}
