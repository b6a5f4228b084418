@NullMarked
package vn.loa.scoring.formula;

import org.jspecify.annotations.NullMarked;
