package org.qiangxian.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.qiangxian.region.RegionCode;

/** The values a file has named so far, and those named more than once, in two bits each. */
final class SeenValues {

    private final Map<String, Map<String, BitSet>> seen = new HashMap<>();
    private final Map<RegionCode, Integer> numbers = new HashMap<>();

    /** Whether the value is named for the first time. */
    boolean first(RegionCode region, String indicator, String period) {
        int bit = 2 * numbers.computeIfAbsent(region, _ -> numbers.size());
        var places = seen.computeIfAbsent(indicator, _ -> new HashMap<>()).computeIfAbsent(period, _ -> new BitSet());
        boolean first = !places.get(bit);
        places.set(first ? bit : bit + 1);
        return first;
    }

    /** Whether the value was named more than once. */
    boolean repeated(RegionCode region, String indicator, String period) {
        var number = numbers.get(region);
        var places = seen.getOrDefault(indicator, Map.of()).get(period);
        return number != null && places != null && places.get(2 * number + 1);
    }
}
