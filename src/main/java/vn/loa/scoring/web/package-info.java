@NullMarked
package vn.loa.scoring.web;

import org.jspecify.annotations.NullMarked;
