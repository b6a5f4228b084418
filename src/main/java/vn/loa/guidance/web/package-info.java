@NullMarked
package vn.loa.guidance.web;

import org.jspecify.annotations.NullMarked;
