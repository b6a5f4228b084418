/** What an officer proves beside the password: codes by the time, and codes on paper. */
@NullMarked
package vn.loa.organization.domain.factor;

import org.jspecify.annotations.NullMarked;
