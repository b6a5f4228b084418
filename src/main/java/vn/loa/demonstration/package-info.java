/** Fills an empty embedded database with an invented commune, its officers and plans. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organization",
            "catalog",
            "documents",
            "planning",
            "execution",
            "guidance",
            "database"
        })
@NullMarked
package vn.loa.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
