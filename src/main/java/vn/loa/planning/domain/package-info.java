@NullMarked
package vn.loa.planning.domain;

import org.jspecify.annotations.NullMarked;
