/**
 * 表格: a form with numbered headings as data — its fields, directions, quarters and limits — what is written into it,
 * the one check of both, the count of 字 and what differs between two forms or two contents. It owns no table: the
 * asking module stores the form, the answering module the content. A form can be filled in as a file. {@code
 * form/fields.jte} draws the inputs.
 */
@ApplicationModule(allowedDependencies = {"spreadsheet"})
@NullMarked
package org.qiangxian.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
