package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.qiangxian.shell.Refusal;

/**
 * Detects what a packed file is, and refuses what is not accepted in it: macros, links that start programs, embedded
 * documents.
 */
final class PackageCheck {

    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|/macrosheets/|/activex/|xlmmacro).*");

    private PackageCheck() {}

    static void check(Zip zip) throws IOException {
        if (zip.names().stream().anyMatch(name -> MACROS.matcher(name).matches()) || macroEnabled(zip)) {
            throw macros();
        }
        if (zip.has("content.xml") && zip.has("mimetype")) {
            throw new Refusal.Invalid("这是 OpenDocument 格式的文件，平台不接收。请另存为 .xlsx 再上传。");
        }
        if (zip.has("word/document.xml")) {
            throw new Refusal.Invalid("这是 Word 文档，不是表格。请上传 Excel 表格。");
        }
        if (zip.has("ppt/presentation.xml")) {
            throw new Refusal.Invalid("这是演示文稿，不是表格。请上传 Excel 表格。");
        }
        if (zip.has("xl/workbook.bin")) {
            throw new Refusal.Invalid("这是 Excel 二进制工作簿（.xlsb），平台不接收。请另存为 .xlsx 再上传。");
        }
        if (!zip.has("[Content_Types].xml")) {
            throw noTable();
        }
    }

    private static boolean macroEnabled(Zip zip) throws IOException {
        var types = zip.find("[Content_Types].xml");
        if (types.isEmpty()) {
            return false;
        }
        try (var markup = types.get()) {
            while (markup.next()) {
                if (markup.opens()
                        && markup.attribute("ContentType")
                                .orElse("")
                                .toLowerCase(Locale.ROOT)
                                .contains("macroenabled")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Links to other workbooks are reported but not followed; links to programs are refused. */
    static void checkLinks(Zip zip, List<String> links, List<String> remarks) throws IOException {
        for (var link : links) {
            try (var markup = zip.open(link)) {
                while (markup.next()) {
                    if (markup.opens("ddeLink") || markup.opens("oleLink")) {
                        throw Formulas.program();
                    }
                }
            }
        }
        if (!links.isEmpty()) {
            remarks.add("文件链接了其他工作簿，平台不打开链接，取的是上次保存的结果，请核对。");
        }
    }

    static Refusal.Invalid noTable() {
        return new Refusal.Invalid("这是压缩包或其他文件，不是表格。如果是压缩包，请解压后逐个上传里面的表格。");
    }

    static Refusal.Invalid macros() {
        return new Refusal.Invalid("文件里有宏，平台不接收。请另存为不含宏的 .xlsx 后再上传。");
    }
}
