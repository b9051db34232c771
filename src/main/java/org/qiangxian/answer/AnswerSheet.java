package org.qiangxian.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiangxian.burden.Ask;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.region.RegionCode;

/** What a request asks of one unit, and what it has said so far. */
public record AnswerSheet(DataRequest request, RegionCode unit, List<Ask> asks, Map<RequestItem, Answer> answers) {

    /** The cities of each item, in the order of items and codes. */
    public Map<RequestItem, List<RegionCode>> items() {
        return asks.stream()
                .collect(Collectors.groupingBy(
                        Ask::item, LinkedHashMap::new, Collectors.mapping(Ask::place, Collectors.toList())));
    }

    /** Where an item stands. */
    public AnswerStatus status(RequestItem item) {
        var answer = answers.get(item);
        return answer == null ? AnswerStatus.NONE : answer.status();
    }

    /** Whether nobody has answered or declined the item. */
    public boolean open(RequestItem item) {
        return status(item).open();
    }
}
