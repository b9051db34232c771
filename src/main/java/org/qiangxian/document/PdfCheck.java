package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.qiangxian.shell.Refusal;

/**
 * Inspects a PDF before anybody opens it: no script, no action that runs by itself, nothing embedded, no form that
 * sends, no password, no bomb. The bombs are looked for first, in the raw bytes, because the parser unpacks on its own.
 */
final class PdfCheck {

    private static final long MOST_STREAM = 160L << 20;
    private static final long MOST_UNPACKED = 600L << 20;
    private static final int MOST_OBJECTS = 200_000;

    /** Keys and kinds of action that make a PDF do something. */
    private static final Pattern ACTIVE = Pattern.compile(
            "JS|JavaScript|AA|Launch|EmbeddedFiles?|EF|AF|XFA|SubmitForm|ImportData|ResetForm|RichMedia|Rendition|Movie|Sound"
                    + "|GoToE|GoToR|3D|Trans3D|SetOCGState");

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private PdfCheck() {}

    static void check(byte[] content) {
        bombs(content);
        try (var document = Loader.loadPDF(content, null, null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new Refusal.Invalid("PDF 设有密码或权限限制，平台不接收。请重新导出为不加密的 PDF 后再上传。");
            }
            if (document.getNumberOfPages() == 0) {
                throw broken();
            }
            walk(document.getDocument());
        } catch (InvalidPasswordException _) {
            throw new Refusal.Invalid("PDF 打开时要求输入密码，平台看不到内容，没有接收。请去掉密码，或打印后重新扫描，再上传。");
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
            throw broken();
        }
    }

    private static void walk(COSDocument document) {
        var keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new Refusal.Invalid("PDF 结构过于复杂，平台不接收。请重新扫描后再上传。");
        }
        visit(document.getTrailer(), 0);
        for (var key : keys) {
            visit(document.getObjectFromPool(key).getObject(), 0);
        }
    }

    /**
     * Visits one object with what lies directly inside it; references are visited separately, so there are no cycles.
     */
    private static void visit(@org.jspecify.annotations.Nullable COSBase object, int depth) {
        if (depth > 100) {
            throw broken();
        }
        switch (object) {
            case COSDictionary dictionary ->
                dictionary.entrySet().forEach(entry -> {
                    entry(dictionary, entry.getKey(), entry.getValue());
                    visit(direct(entry.getValue()), depth + 1);
                });
            case COSArray array -> array.forEach(item -> visit(direct(item), depth + 1));
            case null, default -> {}
        }
    }

    private static @org.jspecify.annotations.Nullable COSBase direct(@org.jspecify.annotations.Nullable COSBase value) {
        return value instanceof COSObject ? null : value;
    }

    private static void entry(COSDictionary dictionary, COSName key, COSBase value) {
        var name = value instanceof COSName n ? n.getName() : "";
        var opens = key.equals(COSName.OPEN_ACTION) && dictionary.getDictionaryObject(key) instanceof COSDictionary;
        var acts = ACTIVE.matcher(key.getName()).matches()
                || (key.equals(COSName.S) || key.equals(COSName.SUBTYPE) || key.equals(COSName.TYPE))
                        && ACTIVE.matcher(name).matches();
        if (opens || acts) {
            throw new Refusal.Invalid("PDF 里有脚本、自动执行的动作或附带文件，平台不接收。请打印后重新扫描，或另存为普通 PDF 后再上传。");
        }
        if (key.equals(COSName.WIDTH)) {
            long dots = (long) dictionary.getInt(COSName.WIDTH) * dictionary.getInt(COSName.HEIGHT, 1);
            if (dots > ImageCheck.MOST_DOTS) {
                throw new Refusal.Invalid("PDF 里的图片尺寸过大。请用 150–300 dpi 重新扫描后再上传。");
            }
        }
    }

    private static void bombs(byte[] content) {
        var text = new String(content, ISO_8859_1);
        var streams = STREAM.matcher(text);
        long unpacked = 0;
        while (streams.find()) {
            if (streams.start() >= 3 && text.startsWith("end", streams.start() - 3)) {
                continue;
            }
            var head = text.substring(Math.max(0, text.lastIndexOf("obj", streams.start())), streams.start());
            if (PACKED.matcher(head).results().count() > 1 || head.contains("LZW")) {
                throw new Refusal.Invalid("PDF 的压缩方式平台不接收。请重新扫描或另存为普通 PDF 后再上传。");
            }
            unpacked += size(content, streams.end());
            if (unpacked > MOST_UNPACKED) {
                throw tooLarge();
            }
        }
    }

    /** The unpacked size of the stream that begins at {@code start}; 0 where it is not packed. */
    private static long size(byte[] content, int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            var buffer = new byte[1 << 16];
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                inflater.inflate(buffer);
                if (inflater.getBytesWritten() > MOST_STREAM) {
                    throw tooLarge();
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException _) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static Refusal tooLarge() {
        return new Refusal.Invalid("PDF 展开后过大，平台不接收。请用 150–300 dpi 重新扫描后再上传。");
    }

    private static Refusal broken() {
        return new Refusal.Invalid("PDF 已损坏，无法打开。请重新扫描或另存后再上传。");
    }
}
