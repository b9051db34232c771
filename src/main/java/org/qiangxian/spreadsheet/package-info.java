/**
 * 表格文件: bytes to raw cells. It unpacks xlsx, reads xls and delimited text, keeps every file within its limits and
 * evaluates nothing; what a cell means is for {@code workbook} to say. It owns nothing and writes nothing.
 */
@ApplicationModule(allowedDependencies = {"sandbox"})
@NullMarked
package org.qiangxian.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
