@NullMarked
package vn.loa.scoring.domain;

import org.jspecify.annotations.NullMarked;
