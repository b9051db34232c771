package org.qiangxian.nation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.statistics.MethodVersion;

/**
 * The stored format of one unit's results: a byte for the format, one for the version of the methods, then for each
 * indicator with a figure, in the order of the catalogue, the code (a byte for its length, ASCII), the year (two
 * bytes), the words, the places of the group and how many years earlier the compared figure is (a byte each), and five
 * doubles: value, slope, and lower quartile, median and upper quartile of the group. Big-endian. Format 1, before
 * November 2026, had no version of the methods and is read as version 1. Format 2 compared the latest figure only.
 */
final class Packed {

    private static final byte FIRST_FORM = 1;
    private static final byte SECOND_FORM = 2;
    private static final byte FORM = 3;
    private static final int HEAD = 2;
    private static final int FIXED = 1 + Short.BYTES + 3 + 5 * Double.BYTES;

    private Packed() {}

    static byte[] of(Grid grid, Outcomes[] outcomes, int unit) {
        int size = HEAD;
        for (int at = 0; at < outcomes.length; at++) {
            if (outcomes[at].latest[unit] >= 0) {
                size += FIXED + grid.indicators().get(at).code().value().length();
            }
        }
        var bytes = ByteBuffer.allocate(size).put(FORM).put((byte) MethodVersion.CURRENT.number());
        for (int at = 0; at < outcomes.length; at++) {
            if (outcomes[at].latest[unit] >= 0) {
                put(bytes, grid, at, outcomes[at], unit);
            }
        }
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, Grid grid, int indicator, Outcomes found, int unit) {
        var code = grid.indicators().get(indicator).code().value().getBytes(StandardCharsets.US_ASCII);
        int year = found.latest[unit];
        bytes.put((byte) code.length)
                .put(code)
                .putShort((short) (grid.firstYear() + year))
                .put(found.words[unit])
                .put(found.peers[unit])
                .put(found.before[unit])
                .putDouble(grid.block(indicator)[unit * grid.years() + year])
                .putDouble(found.slope[unit])
                .putDouble(found.lower[unit])
                .putDouble(found.median[unit])
                .putDouble(found.upper[unit]);
    }

    static List<Outcome> read(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        byte form = bytes.get();
        var method = method(form, bytes);
        var read = new ArrayList<Outcome>();
        while (bytes.hasRemaining()) {
            var code = new byte[bytes.get()];
            bytes.get(code);
            int year = bytes.getShort();
            byte words = bytes.get();
            int peers = bytes.get();
            int before = form == FORM ? bytes.get() : 0;
            double value = bytes.getDouble();
            double slope = bytes.getDouble();
            double lower = bytes.getDouble();
            double median = bytes.getDouble();
            read.add(new Outcome(
                    method,
                    new IndicatorCode(new String(code, StandardCharsets.US_ASCII)),
                    year,
                    year - before,
                    value,
                    Words.direction(words),
                    slope,
                    Words.position(words).orElse(null),
                    Words.finding(words).orElse(null),
                    peers,
                    lower,
                    median,
                    bytes.getDouble(),
                    Words.tooSmall(words)));
        }
        return List.copyOf(read);
    }

    private static MethodVersion method(byte form, ByteBuffer bytes) {
        return switch (form) {
            case FIRST_FORM -> MethodVersion.FIRST;
            case SECOND_FORM, FORM -> new MethodVersion(bytes.get());
            default -> throw new IllegalArgumentException("Results of an unknown form");
        };
    }

    /** Whether there is no result for the unit. */
    static boolean isEmpty(byte[] packed) {
        return packed.length <= HEAD;
    }
}
