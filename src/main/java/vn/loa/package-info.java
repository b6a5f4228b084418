@NullMarked
package vn.loa;

import org.jspecify.annotations.NullMarked;
