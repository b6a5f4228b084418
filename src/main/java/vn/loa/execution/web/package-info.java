@NullMarked
package vn.loa.execution.web;

import org.jspecify.annotations.NullMarked;
