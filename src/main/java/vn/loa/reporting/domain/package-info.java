@NullMarked
package vn.loa.reporting.domain;

import org.jspecify.annotations.NullMarked;
