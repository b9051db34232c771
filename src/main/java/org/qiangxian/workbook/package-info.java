/**
 * 表格: what officials send, whose raw cells {@code spreadsheet} reads, read as tables with every doubt kept. It knows
 * rows, headers, units and signs of absence, but no place and no indicator; it owns no data, writes nothing and
 * evaluates nothing.
 */
@ApplicationModule(allowedDependencies = {"spreadsheet", "sandbox"})
@NullMarked
package org.qiangxian.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
