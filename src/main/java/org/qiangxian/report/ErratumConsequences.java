package org.qiangxian.report;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.springframework.stereotype.Component;

/** What follows from announcing, signing and dropping an erratum. */
@Component
class ErratumConsequences {

    private final Errata errata;
    private final ErrataReading reading;
    private final AnnualReports reports;

    ErratumConsequences(Errata errata, ErrataReading reading, AnnualReports reports) {
        this.errata = errata;
        this.reading = reading;
        this.reports = reports;
    }

    Consequences of(Actor actor, UUID id, ErratumAction action) {
        var erratum = errata.get(actor, id);
        var report = errata.report(actor, erratum);
        var page = Consequences.of(
                        action.label() + "勘误",
                        report.title() + "　" + erratum.title(),
                        erratum.address() + "/" + action.address(),
                        "确认" + action.label(),
                        erratum.address())
                .under("/annual-reports", "年度报告", report.address(), report.title(), erratum.address(), erratum.title())
                .unless(errata.against(actor, erratum, action));
        int cities = reports.cities(report);
        return switch (action) {
            case ANNOUNCE ->
                page.follows("公开页面立即写明报告有误、正确数值待定：“%s”。".formatted(erratum.words()))
                        .follows("报告的%d个城市和所在的省局各收到一条消息。".formatted(cities))
                        .follows("公告以后不能撤回；有了更正后的快照，重新生成后由另一人签发。");
            case SIGN -> signing(page, erratum, cities);
            case DROP ->
                page.follows("草稿不再办理，没有人收到消息；报告不变。")
                        .asking(Ask.words("reason", "撤回的理由", "200字以内", Errata.LONGEST_REASON));
            case RUN -> throw Errata.absent();
        };
    }

    private Consequences signing(Consequences page, Erratum erratum, int cities) {
        var entry = reading.entry(erratum);
        int changed = entry.places().size();
        int withheld = entry.indicators().size();
        return page.follows("报告立即以新的一版公开，原来的一版仍在原来的地址，并写明已经更正。")
                .follows(changed == 0 ? "各城市的报告各句不变。" : "%d个城市的报告有改变，逐句公布从什么改为什么。".formatted(changed))
                .follows(withheld == 0 ? "全国报告各句不变。" : "全国报告中%d项指标含已更正数据的计数和分布不再显示，不公布新的数。".formatted(withheld))
                .follows(
                        erratum.weight() == ErratumWeight.MAJOR
                                ? "报告的%d个城市和所在的省局各收到一条消息。".formatted(cities)
                                : changed == 0 ? "" : "有改变的%d个城市和所在的省局各收到一条消息。".formatted(changed))
                .follows("签发以后不能撤回；再有错误的，另出勘误。");
    }
}
