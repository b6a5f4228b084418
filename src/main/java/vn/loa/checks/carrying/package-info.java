/** Whether a plan can be carried out: who, by when, with what, for which money, reported to whom. */
@NullMarked
package vn.loa.checks.carrying;

import org.jspecify.annotations.NullMarked;
