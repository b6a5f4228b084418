@NullMarked
package vn.loa.execution.domain;

import org.jspecify.annotations.NullMarked;
