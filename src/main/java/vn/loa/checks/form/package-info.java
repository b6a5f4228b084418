/** The form that Nghị định 30/2020/NĐ-CP gives a plan: letterhead, number, date, recipients, signature. */
@NullMarked
package vn.loa.checks.form;

import org.jspecify.annotations.NullMarked;
