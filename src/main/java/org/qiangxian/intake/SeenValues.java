package org.qiangxian.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.qiangxian.region.RegionCode;

/** Which values a file has named so far, a bit for each. */
final class SeenValues {

    private final Map<String, Map<String, BitSet>> seen = new HashMap<>();
    private final Map<RegionCode, Integer> numbers = new HashMap<>();

    /** Whether the value is named for the first time. */
    boolean first(RegionCode region, String indicator, String period) {
        int number = numbers.computeIfAbsent(region, _ -> numbers.size());
        var places = seen.computeIfAbsent(indicator, _ -> new HashMap<>()).computeIfAbsent(period, _ -> new BitSet());
        boolean first = !places.get(number);
        places.set(number);
        return first;
    }
}
