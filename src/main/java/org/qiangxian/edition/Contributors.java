package org.qiangxian.edition;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * The places whose figures a cell was issued from, as positions among the members of the group; and, where they are so
 * few that a reader's own figure must be left out, the figures themselves with their standard errors. Stored, never
 * shown.
 *
 * @param who positions in {@link Group#members()}
 * @param figures in the order of the positions; empty where they are not kept
 * @param errors standard errors, {@code NaN} for none
 */
record Contributors(BitSet who, double[] figures, double[] errors) {

    /** The position of a member among the figures, −1 where it has none. */
    int at(int member) {
        return member >= 0 && who.get(member) ? who.get(0, member).cardinality() : -1;
    }

    byte[] packed() {
        var bits = who.toByteArray();
        var packed = ByteBuffer.allocate(2 * Short.BYTES + bits.length + figures.length * 2 * Double.BYTES);
        packed.putShort((short) bits.length).put(bits).putShort((short) figures.length);
        for (int at = 0; at < figures.length; at++) {
            packed.putDouble(figures[at]).putDouble(errors[at]);
        }
        return packed.array();
    }

    static Contributors read(byte[] packed) {
        var from = ByteBuffer.wrap(packed);
        var bits = new byte[from.getShort()];
        from.get(bits);
        int kept = from.getShort();
        var figures = new double[kept];
        var errors = new double[kept];
        for (int at = 0; at < kept; at++) {
            figures[at] = from.getDouble();
            errors[at] = from.getDouble();
        }
        return new Contributors(BitSet.valueOf(bits), figures, errors);
    }
}
