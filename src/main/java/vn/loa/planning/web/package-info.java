@NullMarked
package vn.loa.planning.web;

import org.jspecify.annotations.NullMarked;
