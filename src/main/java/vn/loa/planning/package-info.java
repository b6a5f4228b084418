/** Plans from draft to issue. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "catalog",
            "documents",
            "checks",
            "storage",
            "signatures"
        })
@NullMarked
package vn.loa.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
