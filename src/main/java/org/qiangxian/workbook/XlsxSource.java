package org.qiangxian.workbook;

import java.nio.file.Path;
import org.qiangxian.shell.Refusal;

/** Workbooks of this format are refused until they are read. */
final class XlsxSource {

    private XlsxSource() {}

    static Raw.Source open(Path file) {
        throw new Refusal.Invalid("平台目前只读取文本表格。请另存为 .csv 再上传。");
    }
}
