/** Reports on periods: which are due, what they say, how they are handed in and summed up. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "catalog",
            "documents",
            "planning",
            "storage",
            "execution"
        })
@NullMarked
package vn.loa.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
