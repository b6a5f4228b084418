@NullMarked
package vn.loa.organization.domain;

import org.jspecify.annotations.NullMarked;
