@NullMarked
package vn.loa.guidance.domain;

import org.jspecify.annotations.NullMarked;
