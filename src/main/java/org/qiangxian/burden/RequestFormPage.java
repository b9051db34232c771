package org.qiangxian.burden;

import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;

/**
 * The form of a new request.
 *
 * @param national whether 总局 asks, by recommending bodies
 */
public record RequestFormPage(
        DataRequestForm form,
        List<Indicator> indicators,
        List<Addressee> choices,
        boolean national,
        String summary,
        Map<String, String> remarks) {

    public List<Indicator> indicators(Channel channel) {
        return indicators.stream().filter(each -> each.channel() == channel).toList();
    }

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }
}
