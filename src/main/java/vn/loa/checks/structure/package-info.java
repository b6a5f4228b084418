/** Whether a plan's parts are all there, numbered in order, and stand where they belong. */
@NullMarked
package vn.loa.checks.structure;

import org.jspecify.annotations.NullMarked;
