/** Reads the digital signatures of PDF files, and knows which certificate authorities are trusted. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "documents"})
@NullMarked
package vn.loa.signatures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
