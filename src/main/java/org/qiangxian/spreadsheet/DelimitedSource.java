package org.qiangxian.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.shell.Refusal;

/** Comma, semicolon or tab separated text in UTF-8, UTF-16 or GB18030, detected from its bytes. */
final class DelimitedSource implements Raw.Source {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final int LOOKED_AT = 1 << 16;

    private final Path file;
    private final Encoding encoding;

    private DelimitedSource(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    static DelimitedSource open(Path file, Optional<Encoding> known) throws IOException {
        return new DelimitedSource(file, known.isPresent() ? known.get() : detect(file));
    }

    private static Encoding detect(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (FirstBytes.starts(start, 0xEF, 0xBB, 0xBF)) {
            return encoding(file, StandardCharsets.UTF_8, true);
        }
        if (FirstBytes.starts(start, 0xFF, 0xFE)) {
            return encoding(file, StandardCharsets.UTF_16LE, true);
        }
        if (FirstBytes.starts(start, 0xFE, 0xFF)) {
            return encoding(file, StandardCharsets.UTF_16BE, true);
        }
        var wide = wide(start);
        if (wide.isPresent()) {
            return encoding(file, wide.get(), false);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decodes(file, charset)) {
                return encoding(file, charset, false);
            }
        }
        throw new Refusal.Invalid("无法识别文字编码，平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }

    /**
     * Detects UTF-16 without a byte order mark: separators and digits have a zero byte beside them, always on the same
     * side.
     */
    private static Optional<Charset> wide(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        int enough = Math.max(2, start.length / 64);
        if (odd >= enough && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var buffer = new char[1 << 14];
        try (var reader = reader(file, charset, false)) {
            while (reader.read(buffer) >= 0) {
                // only whether it decodes
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static Encoding encoding(Path file, Charset charset, boolean bom) throws IOException {
        var start = new char[LOOKED_AT / 2];
        int length = 0;
        try (var reader = reader(file, charset, bom)) {
            for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
                read = reader.read(start, length, start.length - length);
            }
        } catch (CharacterCodingException _) {
            throw broken(charset);
        }
        return new Encoding(charset.name(), bom, separator(new String(start, 0, length)));
    }

    /** The separator that splits most records into more than one field, preferring even splits. */
    private static char separator(String start) throws IOException {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            var widths = DelimitedRecords.widths(new StringReader(start), separator);
            var usual = widths.stream().filter(width -> width > 1).sorted().toList();
            if (usual.isEmpty()) {
                continue;
            }
            int median = usual.get(usual.size() / 2);
            long even = widths.stream().filter(width -> width == median).count();
            if (even > most) {
                most = even;
                best = separator;
            }
        }
        return best;
    }

    private static Refusal.Invalid broken(Charset charset) {
        return new Refusal.Invalid("文件中有不合 " + charset.name() + " 编码的字节，可能已损坏。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
    }

    private static Reader reader(Path file, Charset charset, boolean bom) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (bom) {
            in.skipNBytes(charset.equals(StandardCharsets.UTF_8) ? 3 : 2);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public FileFormat format() {
        return encoding.separator() == '\t' ? FileFormat.TEXT : FileFormat.CSV;
    }

    @Override
    public Producer producer() {
        return Producer.UNKNOWN;
    }

    @Override
    public Optional<Encoding> encoding() {
        return Optional.of(encoding);
    }

    @Override
    public List<Raw.Listed> sheets() {
        return List.of(new Raw.Listed("", true));
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public Raw.Trim read(int sheet, Consumer<Raw.Row> rows) throws IOException {
        var charset = Charset.forName(encoding.charset());
        try (var reader = reader(file, charset, encoding.bom())) {
            var records = new DelimitedRecords(reader, encoding.separator());
            var boxes = new ArrayList<Raw.Box>();
            while (records.next(boxes)) {
                if (!boxes.isEmpty()) {
                    rows.accept(new Raw.Row(records.number(), false, boxes));
                }
            }
        } catch (CharacterCodingException _) {
            throw broken(charset);
        }
        return Raw.Trim.NONE;
    }

    @Override
    public void close() {
        // each reading opens and closes the file by itself
    }
}
