package org.qiangxian.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.qiangxian.shell.Refusal;

/** What a file is by its first bytes, and the sentence for what is not taken. */
final class Signature {

    private Signature() {}

    static Raw.Source open(Path file, Optional<Workbook.Encoding> known) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new Refusal.Invalid("文件是空的。请重新保存后再上传。");
        }
        if (size > Limits.FILE_BYTES) {
            throw new Refusal.Invalid("文件超过 " + (Limits.FILE_BYTES >> 20) + " MB，平台不接收。请分成几个文件后再上传。");
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        if (starts(start, 'P', 'K', 3, 4) || starts(start, 'P', 'K', 5, 6)) {
            return XlsxSource.open(file);
        }
        if (starts(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return XlsSource.open(file);
        }
        refuseOthers(start);
        return DelimitedSource.open(file, known);
    }

    private static void refuseOthers(byte[] start) {
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
