package org.qiangxian.burden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiangxian.region.RegionCode;

/** What a request asks of one unit, and what it has said so far. */
public record Sheet(DataRequest request, RegionCode unit, List<Ask> asks, Map<Item, Answer> answers) {

    /** The cities of each item, in the order of items and codes. */
    public Map<Item, List<RegionCode>> items() {
        return asks.stream()
                .collect(Collectors.groupingBy(
                        Ask::item, LinkedHashMap::new, Collectors.mapping(Ask::place, Collectors.toList())));
    }

    /** Whether nobody has answered or declined the item. */
    public boolean open(Item item) {
        var answer = answers.get(item);
        return answer == null || answer.status().open();
    }
}
