package org.qiangxian.campaign;

import java.util.List;
import org.qiangxian.report.AnnualReport;
import org.qiangxian.report.BesideReport;
import org.springframework.stereotype.Component;

/** 质量月 of the year in which an annual report is published stands beside the report (R43). */
@Component
class ReportMonth implements BesideReport {

    private final Campaigns campaigns;

    ReportMonth(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<Beside> of(AnnualReport report) {
        var day = report.publishOn();
        return campaigns.published().stream()
                .filter(each -> day != null && each.year() == day.getYear())
                .filter(each -> !each.fictional() || report.fictional())
                .map(each -> new Beside(each.title(), each.address()))
                .toList();
    }
}
