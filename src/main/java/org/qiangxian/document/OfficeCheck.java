package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.qiangxian.shell.Refusal;

/** Looks into a Word or Excel file: no macro, no embedded object, nothing fetched from elsewhere, no bomb. */
final class OfficeCheck {

    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_BYTES = 100L << 20;
    private static final int MOST_RATIO = 200;

    /** Parts that act by themselves or carry another file. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?i).*(vbaproject|vbadata|activex/|embeddings/|oleobject|macrosheets/|customui).*");

    private static final Pattern FETCHED =
            Pattern.compile("(?is)<Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private OfficeCheck() {}

    static Optional<FileKind> kind(byte[] content) {
        var types = new String(parts(content).getOrDefault("[Content_Types].xml", new byte[0]), UTF_8);
        if (types.contains("wordprocessingml.document.main+xml") || types.contains("ms-word.document.macroEnabled")) {
            return Optional.of(FileKind.DOCX);
        }
        if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("ms-excel.sheet.macroEnabled")) {
            return Optional.of(FileKind.XLSX);
        }
        return Optional.empty();
    }

    static void check(byte[] content) {
        var parts = parts(content);
        var types = new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), UTF_8);
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")
                || parts.keySet().stream().anyMatch(name -> ACTIVE.matcher(name).matches())) {
            throw new Refusal.Invalid("文件里有宏或嵌入的对象，平台不接收。请另存为不含宏的 .docx 或 .xlsx 后再上传。");
        }
        parts.forEach((name, part) -> {
            var text = new String(part, UTF_8);
            var external = FETCHED.matcher(text);
            while (name.endsWith(".rels") && external.find()) {
                if (!external.group().contains("/hyperlink")) {
                    throw new Refusal.Invalid("文件引用了外部的模板或对象，平台不接收。请断开链接后再上传。");
                }
            }
            if (name.endsWith(".xml") && text.contains("<!DOCTYPE")) {
                throw new Refusal.Invalid("文件结构异常，平台不接收。请用 Word 或 WPS 重新保存后再上传。");
            }
        });
    }

    /** The small parts that tell what a file is and does; everything is unpacked once and counted, nothing is written. */
    private static Map<String, byte[]> parts(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long left = Math.min(MOST_BYTES, (long) content.length * MOST_RATIO) - unpacked;
                var part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                unpacked += part.length;
                if (++entries > MOST_ENTRIES || part.length > left) {
                    throw new Refusal.Invalid("文件展开后过大，平台不接收。请删去多余的图片和工作表后再上传。");
                }
                var kept = entry.getName().endsWith(".rels") || entry.getName().endsWith(".xml");
                parts.put(entry.getName(), kept ? part : new byte[0]);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Refusal.Invalid("文件已损坏，无法打开。请重新保存后再上传。");
        }
        return parts;
    }
}
