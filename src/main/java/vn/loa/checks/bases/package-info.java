/** The documents a plan cites: complete, in force, of the right year and body. */
@NullMarked
package vn.loa.checks.bases;

import org.jspecify.annotations.NullMarked;
