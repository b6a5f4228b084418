/** Measures Loa as a process on a generated country; run by hand, see the README. */
@NullMarked
package vn.loa.benchmark;

import org.jspecify.annotations.NullMarked;
