/** Terms of the day, spelling, and what must not be told of persons. */
@NullMarked
package vn.loa.checks.wording;

import org.jspecify.annotations.NullMarked;
