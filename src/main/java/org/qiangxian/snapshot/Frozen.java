package org.qiangxian.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.Hash;

/**
 * The canonical content of one place: one line of UTF-8 for each value, ended by a line feed, in the order of indicator and
 * period; eight columns divided by tabs: indicator, period, boundary, revision, stage, state, figure with its numerator and
 * denominator. A number is plain without trailing zeros, an absent one empty.
 */
final class Frozen {

    private Frozen() {}

    /** One frozen value. */
    record Line(
            String indicator,
            String period,
            int boundary,
            int revision,
            String stage,
            String state,
            String figure,
            String numerator,
            String denominator) {

        String key() {
            return indicator + "\t" + period;
        }

        String text() {
            return String.join(
                    "\t",
                    indicator,
                    period,
                    String.valueOf(boundary),
                    String.valueOf(revision),
                    stage,
                    state,
                    figure,
                    numerator,
                    denominator);
        }

        static Line of(String text) {
            var parts = text.split("\t", -1);
            return new Line(
                    parts[0],
                    parts[1],
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    parts[4],
                    parts[5],
                    parts[6],
                    parts[7],
                    parts[8]);
        }
    }

    static String plain(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static byte[] content(List<Line> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static List<Line> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().map(Line::of).toList();
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(Hash.SHA_256.of(content));
    }

    static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
