/** When activities happen: read from the words of a plan, kept as RFC 5545 rules. */
@NullMarked
package vn.loa.execution.schedule;

import org.jspecify.annotations.NullMarked;
