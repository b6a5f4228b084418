/** Scores how a unit carries out its plans, by frameworks that are data. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "organization",
            "catalog",
            "documents",
            "planning",
            "storage",
            "execution",
            "reporting"
        })
@NullMarked
package vn.loa.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
