package org.qiangxian.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Messages about an erratum, once to each: about an announced or an important one to all cities of the report and their
 * provinces, about a minor one to the cities whose reports changed and their provinces.
 */
@Component
class ErratumNotices {

    private final Notices notices;
    private final TextRepository texts;
    private final Regions regions;

    ErratumNotices(Notices notices, TextRepository texts, Regions regions) {
        this.notices = notices;
        this.texts = texts;
        this.regions = regions;
    }

    private Set<Recipient> addressees(Collection<RegionCode> places) {
        var to = new LinkedHashSet<Recipient>();
        places.forEach(place -> to.add(Recipient.city(place)));
        places.forEach(place ->
                to.add(Recipient.province(regions.provincialBodyOf(place).code())));
        return to;
    }

    void announced(AnnualReport report, Erratum erratum) {
        notices.tell(
                addressees(texts.places(report.id())),
                "%d年度质量状况报告有误，正确数值待定".formatted(report.year()),
                erratum.title() + "已公告。更正以后另行通知；引用报告的，请先看公告。",
                "/reports/" + report.key() + "/errata",
                "report/erratum/" + erratum.id() + "/announced");
    }

    void published(AnnualReport report, Erratum erratum) {
        notices.tell(
                addressees(
                        erratum.weight() == ErratumWeight.MAJOR ? texts.places(report.id()) : texts.revised(erratum)),
                "%d年度质量状况报告已更正".formatted(report.year()),
                "%s（%s）已发布，逐句列出改了什么；原来的一版仍可查阅。"
                        .formatted(erratum.title(), erratum.weight().label()),
                "/reports/" + report.key() + "/errata",
                "report/erratum/" + erratum.id() + "/published");
    }
}
