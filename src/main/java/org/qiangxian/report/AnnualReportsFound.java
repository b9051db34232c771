package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds published annual reports by title, latest year first; that of a city is found on the page of the city. */
@Component
@Order(4)
class AnnualReportsFound implements Findable {

    private final AnnualReports reports;

    AnnualReportsFound(AnnualReports reports) {
        this.reports = reports;
    }

    @Override
    public String label() {
        return "年度报告";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words query, int limit) {
        var found = new ArrayList<Found>();
        for (var report : reports.published()) {
            if (found.size() < limit && query.matches(report.title(), "勘误")) {
                found.add(new Found(report.title(), "附勘误", "", "/reports/" + report.key(), report.fictional()));
            }
        }
        return List.copyOf(found);
    }
}
