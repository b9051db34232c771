package org.qiangxian.report;

import java.util.List;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The duty of reading the city's report before it is published: two minutes (R3). */
@Component
class ReportDuty implements DutySource {

    static final int MINUTES = 2;

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final Regions regions;

    ReportDuty(AnnualReportRepository reports, TextRepository texts, Regions regions) {
        this.reports = reports;
        this.texts = texts;
        this.regions = regions;
    }

    @Override
    public List<Duty> duties(int year) {
        return opened().stream()
                .filter(report -> year(report) == year)
                .flatMap(report -> texts.places(report.id()).stream().map(place -> duty(report, place)))
                .toList();
    }

    @Override
    public List<Integer> years() {
        return opened().stream().map(ReportDuty::year).distinct().toList();
    }

    private List<AnnualReport> opened() {
        return reports.all().stream()
                .filter(report -> report.status().opened() && report.openedOn() != null)
                .toList();
    }

    private static int year(AnnualReport report) {
        var opened = report.openedOn();
        return opened == null ? 0 : opened.getYear();
    }

    private Duty duty(AnnualReport report, RegionCode place) {
        var opened = report.openedOn();
        var recommender = regions.provincialBodyOf(place).code();
        return new Duty(
                place,
                recommender,
                true,
                "阅看年度报告的本地部分（可以不写说明）",
                report.year() + "年度报告",
                "市场监管总局",
                opened == null ? "" : Chinese.date(opened) + "至发布",
                report.address(),
                MINUTES,
                report.fictional(),
                false);
    }
}
