/**
 * 表格: what officials send, whose raw cells {@code spreadsheet} reads, understood as a table with every doubt kept. It knows
 * rows, heads, units and signs of absence, but no place and no indicator; it owns nothing, writes nothing and evaluates
 * nothing.
 */
@ApplicationModule(allowedDependencies = {"spreadsheet", "sandbox"})
@NullMarked
package org.qiangxian.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
