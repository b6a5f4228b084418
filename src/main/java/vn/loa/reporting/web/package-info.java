@NullMarked
package vn.loa.reporting.web;

import org.jspecify.annotations.NullMarked;
