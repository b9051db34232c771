/**
 * 表格文件: bytes to raw cells. It unpacks xlsx, reads xls and delimited text, enforces limits on every file and evaluates
 * nothing; the meaning of cells is decided by {@code workbook}. It owns no data and writes nothing.
 */
@ApplicationModule(allowedDependencies = {"sandbox"})
@NullMarked
package org.qiangxian.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
