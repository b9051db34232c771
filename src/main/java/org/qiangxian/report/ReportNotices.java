package org.qiangxian.report;

import java.util.List;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Messages about a report, once to each of its cities: when it may read its own, and when it is published. */
@Component
class ReportNotices {

    private final Notices notices;

    ReportNotices(Notices notices) {
        this.notices = notices;
    }

    private static List<Recipient> cities(List<RegionCode> places) {
        return places.stream().map(Recipient::city).toList();
    }

    void opened(AnnualReport report, List<RegionCode> places) {
        notices.tell(
                cities(places),
                "请阅看%d年度质量状况报告中的本地部分".formatted(report.year()),
                "发布以前可以阅看本地的报告，需要说明的可以写几句话，随报告一并刊出；不写也可以。",
                report.address(),
                "report/" + report.id() + "/opened");
    }

    void published(AnnualReport report, List<RegionCode> places) {
        notices.tell(
                cities(places),
                "%d年度县域城市质量状况报告已发布".formatted(report.year()),
                "全国报告和本地报告都已公开。数值有误的，请在数据确认中提出异议。",
                "/reports/" + report.key(),
                "report/" + report.id() + "/published");
    }
}
