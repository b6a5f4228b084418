/** A plan document as data: reads Word, PDF and text; writes Word, PDF and JSON in the form of Nghị định 30/2020/NĐ-CP. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.loa.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
