package org.qiangxian.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.qiangxian.shell.Refusal;

/** Detects what a file is by its first bytes, with the refusal of kinds that are not accepted. */
final class FirstBytes {

    private FirstBytes() {}

    static void refuseOthers(byte[] start) {
        if (starts(start, 0x09, 0x08) || starts(start, 0x09, 0x04) || starts(start, 0x09, 0x02)) {
            throw new Refusal.Invalid("这是很早版本的 Excel 文件，平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
        }
        if (starts(start, '%', 'P', 'D', 'F')) {
            throw new Refusal.Invalid("这是 PDF 文件，不是表格。请上传原来的 Excel 表格，或转成 .xlsx 并核对后再上传。");
        }
        if (starts(start, 0xFF, 0xD8, 0xFF)
                || starts(start, 0x89, 'P', 'N', 'G')
                || starts(start, 'G', 'I', 'F', '8')) {
            throw new Refusal.Invalid("这是图片，不是表格。请上传原来的 Excel 表格。");
        }
        if (starts(start, 'R', 'a', 'r', '!') || starts(start, '7', 'z', 0xBC, 0xAF) || starts(start, 0x1F, 0x8B)) {
            throw new Refusal.Invalid("这是压缩包，平台不接收。请解压后逐个上传里面的表格。");
        }
        var text = new String(start, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        text = text.startsWith("ï»¿") ? text.substring(3).stripLeading() : text;
        if (text.startsWith("{\\rtf")) {
            throw new Refusal.Invalid("这是 Word 文档，不是表格。请上传 Excel 表格。");
        }
        if (text.startsWith("<") || text.startsWith("mime-version:")) {
            throw new Refusal.Invalid("这是网页或 XML 格式的文件（有的系统导出时把它存成 .xls），平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
        }
    }

    static boolean starts(byte[] content, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != (signature[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
