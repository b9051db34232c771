package org.qiangxian.guidance;

import java.util.List;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * Lists the reading of a draft in the ledger as voluntary and so without minutes (R3); other readers of the ledger do
 * not learn which draft it is.
 */
@Component
class GuideDuties implements DutySource {

    private final GuideRepository repository;
    private final Guides guides;

    GuideDuties(GuideRepository repository, Guides guides) {
        this.repository = repository;
        this.guides = guides;
    }

    @Override
    public List<Duty> duties(int year) {
        return repository.all().stream()
                .filter(guide -> year(guide) == year)
                .flatMap(guide -> guides.sources(guide).stream().map(each -> duty(guide, each.source())))
                .distinct()
                .toList();
    }

    private static Duty duty(Guide guide, Source source) {
        var until = guide.until();
        return new Duty(
                source.unit(),
                source.recommender(),
                true,
                "对指导性技术文件草稿提意见（自愿）",
                "",
                "市场监管总局",
                until == null ? "" : "至" + Chinese.date(until.minusNanos(1)),
                GuidanceController.PATH,
                0,
                source.fictional(),
                false);
    }

    @Override
    public List<Integer> years() {
        return repository.all().stream()
                .map(GuideDuties::year)
                .filter(year -> year > 0)
                .distinct()
                .toList();
    }

    /** The year in which remarks end; 0 for a draft that was not opened. */
    private static int year(Guide guide) {
        var until = guide.until();
        return until == null ? 0 : Chinese.day(until.minusNanos(1)).getYear();
    }
}
