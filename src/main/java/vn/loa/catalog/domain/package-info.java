@NullMarked
package vn.loa.catalog.domain;

import org.jspecify.annotations.NullMarked;
