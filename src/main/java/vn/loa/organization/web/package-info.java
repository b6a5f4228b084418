@NullMarked
package vn.loa.organization.web;

import org.jspecify.annotations.NullMarked;
