package org.qiangxian.nation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.TrendDirection;

/**
 * Three words and a flag in one byte: two bits each for direction, position and finding, one for a figure that is too
 * small.
 */
final class Words {

    private static final int POSITION = 2;
    private static final int FINDING = 4;
    private static final int SMALL = 6;
    private static final int MASK = 3;

    private Words() {}

    static byte of(
            TrendDirection direction, @Nullable Position position, @Nullable FindingKind finding, boolean tooSmall) {
        int word = direction.ordinal();
        word |= (position == null ? 0 : position.ordinal() + 1) << POSITION;
        word |= (finding == null ? 0 : finding.ordinal() + 1) << FINDING;
        return (byte) (word | (tooSmall ? 1 : 0) << SMALL);
    }

    /** The same byte with a finding. */
    static byte with(byte words, FindingKind finding) {
        return (byte) (words | (finding.ordinal() + 1) << FINDING);
    }

    static TrendDirection direction(byte words) {
        return TrendDirection.values()[words & MASK];
    }

    static Optional<Position> position(byte words) {
        int at = words >> POSITION & MASK;
        return at == 0 ? Optional.empty() : Optional.of(Position.values()[at - 1]);
    }

    static Optional<FindingKind> finding(byte words) {
        int at = words >> FINDING & MASK;
        return at == 0 ? Optional.empty() : Optional.of(FindingKind.values()[at - 1]);
    }

    static boolean tooSmall(byte words) {
        return (words >> SMALL & 1) == 1;
    }
}
