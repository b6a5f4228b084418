/** Year, level, place and names: what stays behind when last year's or another unit's plan is copied. */
@NullMarked
package vn.loa.checks.consistency;

import org.jspecify.annotations.NullMarked;
