@NullMarked
package vn.loa.catalog.web;

import org.jspecify.annotations.NullMarked;
