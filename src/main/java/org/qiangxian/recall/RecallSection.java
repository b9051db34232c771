package org.qiangxian.recall;

import java.util.Optional;
import org.qiangxian.region.RegionCode;
import org.qiangxian.site.CitySection;
import org.springframework.stereotype.Component;

/** The recall notices of producers of a county, on its own public page, as links. */
@Component
class RecallSection implements CitySection {

    private final RecallNotices notices;

    RecallSection(RecallNotices notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Section> of(RegionCode place) {
        var lines = notices.published(place).stream()
                .map(each -> new Line(each.link(), each.product(), each.note()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("召回信息", lines, "召回是生产者依法履行义务；列在这里不是评价，没有列出也不说明没有。以官方页面为准。"));
    }
}
