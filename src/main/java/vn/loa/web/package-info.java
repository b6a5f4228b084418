/** What all pages share: layout, fields, errors, paging. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package vn.loa.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
