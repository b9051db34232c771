package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.qiangxian.sandbox.Archive;
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
        if (!agrees(content)) {
            throw new Refusal.Invalid("文件的压缩结构异常，不同程序打开会看到不同内容，平台不接收。请用 Word、Excel 或 WPS 打开后另存再上传。");
        }
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

    private static boolean agrees(byte[] content) {
        try {
            return Archive.agrees(content, MOST_ENTRIES);
        } catch (IOException _) {
            throw broken();
        }
    }

    /**
     * The small parts that tell what a file is and does. Everything is unpacked once, by the local headers, and its
     * size counted; {@link Archive} has made sure that the central directory names the same parts.
     */
    private static Map<String, byte[]> parts(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        long most = Math.min(MOST_BYTES, (long) content.length * MOST_RATIO);
        long unpacked = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var kept = entry.getName().endsWith(".rels") || entry.getName().endsWith(".xml");
                var part = new ByteArrayOutputStream();
                unpacked += unpack(zip, kept ? part : OutputStream.nullOutputStream(), most - unpacked);
                if (++entries > MOST_ENTRIES || unpacked > most) {
                    throw new Refusal.Invalid("文件展开后过大，平台不接收。请删去多余的图片和工作表后再上传。");
                }
                parts.put(entry.getName(), part.toByteArray());
            }
        } catch (IOException | IllegalArgumentException _) {
            throw broken();
        }
        return parts;
    }

    /** Unpacks an entry and answers its size, at most one buffer more than {@code most}. */
    private static long unpack(ZipInputStream zip, OutputStream out, long most) throws IOException {
        var buffer = new byte[1 << 13];
        long sum = 0;
        for (int read = zip.read(buffer); read >= 0 && sum <= most; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            sum += read;
        }
        return sum;
    }

    private static Refusal broken() {
        return new Refusal.Invalid("文件已损坏，无法打开。请重新保存后再上传。");
    }
}
