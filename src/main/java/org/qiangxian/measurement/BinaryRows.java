package org.qiangxian.measurement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows in the binary format of {@code COPY}, which the server takes in without reading a figure, a number or an instant
 * out of text. The fields must have exactly the types of their columns.
 */
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int PIECE = 1 << 16;
    private static final int NULL = -1;
    private static final int BASE = 10_000;
    private static final int DIGITS_OF_BASE = 4;

    /** With so many digits a figure stays a {@code long} when its last digit of base 10,000 is filled up with zeros. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_SCALE = 1_000;
    private static final int[] FILL = {1, 1_000, 100, 10};

    private final CopyIn copy;
    private final short[] digits = new short[8];
    private byte[] bytes = new byte[PIECE + 4096];
    private int size;

    BinaryRows(CopyIn copy) {
        this.copy = copy;
        raw(SIGNATURE);
        int32(0);
        int32(0);
    }

    /** Begins a row. */
    void row(int fields) throws SQLException {
        if (size >= PIECE) {
            flush();
        }
        int16(fields);
    }

    /** Ends the rows. */
    void end() throws SQLException {
        int16(NULL);
        flush();
    }

    private void flush() throws SQLException {
        copy.writeToCopy(bytes, 0, size);
        size = 0;
    }

    void text(@Nullable String text) {
        if (text == null) {
            int32(NULL);
            return;
        }
        int length = text.length();
        room(length + 4);
        int from = size + 4;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                sized(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[from + i] = (byte) c;
        }
        int32(length);
        size += length;
    }

    void integer(int value) {
        int32(4);
        int32(value);
    }

    void uuid(UUID value) {
        int32(16);
        int64(value.getMostSignificantBits());
        int64(value.getLeastSignificantBits());
    }

    /** A {@code timestamptz}. */
    void instant(Instant value) {
        int32(8);
        int64(EPOCH.until(value, ChronoUnit.MICROS));
    }

    void numeric(@Nullable BigDecimal value) {
        if (value == null) {
            int32(NULL);
        } else if (value.scale() < 0 || value.scale() > MOST_SCALE || value.precision() > MOST_DIGITS) {
            sized(ByteConverter.numeric(value));
        } else {
            numeric(value.unscaledValue().longValue(), value.scale());
        }
    }

    /** Digits of base 10,000 around the point, without zeros at either end; then the scale that is shown. */
    private void numeric(long unscaled, int scale) {
        long rest = Math.abs(unscaled) * FILL[scale % DIGITS_OF_BASE];
        int weight = -1 - (scale + DIGITS_OF_BASE - 1) / DIGITS_OF_BASE;
        int count = 0;
        for (; rest > 0; rest /= BASE) {
            weight++;
            short digit = (short) (rest % BASE);
            if (count > 0 || digit > 0) {
                digits[count++] = digit;
            }
        }
        int32(8 + 2 * count);
        int16(count);
        int16(count == 0 ? 0 : weight);
        int16(unscaled < 0 ? 0x4000 : 0);
        int16(scale);
        while (count > 0) {
            int16(digits[--count]);
        }
    }

    private void sized(byte[] value) {
        int32(value.length);
        raw(value);
    }

    private void raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void int16(int value) {
        room(2);
        ByteConverter.int2(bytes, size, value);
        size += 2;
    }

    private void int32(int value) {
        room(4);
        ByteConverter.int4(bytes, size, value);
        size += 4;
    }

    private void int64(long value) {
        room(8);
        ByteConverter.int8(bytes, size, value);
        size += 8;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
