package org.qiangxian.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.edition.Spread;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Ledger;
import org.qiangxian.ledger.LedgerPage;
import org.qiangxian.region.RegionCode;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.qiangxian.shell.Chinese;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Component;

/** The appendix of a report: what it is made from, its sources and channels, what was asked of cities, the method. */
@Component
class AppendixText {

    /** The years considered by a word of trend, as in {@code statistics.TrendScan}. */
    private static final int RECENT = 10;

    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Budget budget;

    AppendixText(Catalogue catalogue, Ledger ledger, Budget budget) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.budget = budget;
    }

    Section opening(ReportBasis basis, int places) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of(
                "本报告说明",
                new Amount(BigDecimal.valueOf(places), 0, "个", "县级地区", Source.of("count", "全部", "地方")),
                basis.fictional() ? "虚构城市" : "县级地区",
                "的质量状况有什么变化、怎样分布，按质量强县建设的各项重点任务分章。"));
        sentences.add(Sentence.of(
                "数值取自数据快照",
                basis.snapshotNumber(),
                "，冻结于",
                new Figure.Day(
                        Chinese.day(basis.snapshot().takenAt()),
                        "冻结的日期",
                        Source.of("snapshot", basis.snapshot().number(), "冻结日期")),
                "，摘要值 ",
                basis.snapshotHash(),
                "。"));
        sentences.add(Sentence.of("各章只有不具名的计数和分布；地方的名称只在名单中出现，旁边没有任何数字。本报告不打分、不排名，不评价任何地方。"));
        return new Section(Sentence.of("说明"), sentences, List.of());
    }

    /** @param members the members whose minutes are reported; {@code cities} are the facts about their reports */
    List<Section> of(ReportBasis basis, Collection<RegionCode> members, List<CityText.Told> cities) {
        return List.of(
                new Section(Sentence.of("附录：资料和渠道"), sources(cities), List.of()),
                new Section(Sentence.of("附录：异议"), List.of(doubts(cities)), List.of()),
                new Section(Sentence.of("附录：向城市要求的时间"), List.of(minutes(basis, members)), List.of()),
                new Section(Sentence.of("附录：方法"), method(basis), List.of()));
    }

    private List<Sentence> sources(List<CityText.Told> cities) {
        var sentences = new ArrayList<Sentence>();
        for (var channel : Channel.values()) {
            long of = catalogue.indicators().stream()
                    .filter(indicator -> indicator.channel() == channel)
                    .count();
            if (of > 0) {
                sentences.add(Sentence.of(
                        channel.explanation() + "的指标",
                        new Amount(BigDecimal.valueOf(of), 0, "项", "指标的个数", Source.of("count", "渠道", channel)),
                        "。"));
            }
        }
        var titles = cities.stream()
                .flatMap(city -> city.batches().stream())
                .collect(toMap(Name::text, title -> title, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (!titles.isEmpty()) {
            var parts = new ArrayList<Object>(List.of("各地报告所用的公开资料："));
            for (int at = 0; at < titles.size(); at++) {
                parts.add(titles.get(at));
                parts.add(at + 1 < titles.size() ? "；" : "。");
            }
            sentences.add(Sentence.of(parts));
        }
        return sentences;
    }

    private static Sentence doubts(List<CityText.Told> cities) {
        int doubted = cities.stream().mapToInt(CityText.Told::doubted).sum();
        return doubted == 0
                ? Sentence.of("生成报告时，各地报告所列的数值没有正在办理的异议。")
                : Sentence.of(
                        "生成报告时，各地报告所列的数值有",
                        new Amount(BigDecimal.valueOf(doubted), 0, "个", "有异议的数值", Source.of("count", "各地", "异议")),
                        "正在办理异议，已在各地报告的相应指标下注明。");
    }

    private Sentence minutes(ReportBasis basis, Collection<RegionCode> members) {
        var of = members.stream().collect(toSet());
        long minutes = basis.fictional()
                ? budget.minutes(basis.year()).entrySet().stream()
                        .filter(each -> of.contains(each.getKey()))
                        .mapToLong(each -> each.getValue())
                        .sum()
                : ledger.published(basis.year()).cities().stream()
                        .filter(row -> of.contains(row.unit()))
                        .mapToLong(LedgerPage.Row::minutes)
                        .sum();
        return Sentence.of(
                "本年度登记的、要求名单中的",
                new Amount(BigDecimal.valueOf(of.size()), 0, "个", "名单中的城市", Source.of("count", "名单", "城市")),
                "城市办理的事项，时间合计",
                new Amount(BigDecimal.valueOf(minutes), 0, "分钟", "要求的时间", Source.of("ledger", basis.year(), "合计")),
                "；每个城市全年不超过",
                new Amount(BigDecimal.valueOf(budget.limit()), 0, "分钟", "上限", Source.of("ledger", basis.year(), "上限")),
                "。");
    }

    private static List<Sentence> method(ReportBasis basis) {
        var sentences = new ArrayList<Sentence>();
        sentences.add(Sentence.of(
                "统计方法为第",
                basis.methodNumber(),
                "版。变化只看近",
                constant(RECENT, "年", "近年"),
                "的数值；无显著变化是指现有年份不足以说明有变化，不等于没有变化。"));
        sentences.add(Sentence.of(
                "有数据的地方不足", constant(Spread.FEWEST, "个", "最少的地方"), "的范围不单列；与其他范围、往年报告和各城市的报告合起来，能推算出这样少的地方的情况的，也不单列。"));
        sentences.add(Sentence.of("比重保留", constant(1, "位", "比重的小数"), "小数，合计可能不等于全部；差值由未修约的数值计算，修约后为零的写作持平。"));
        sentences.add(Sentence.of("分布只用已经发布的同类分布版次，含已更正数据的不显示；没有两端，因为两端是个别地方的数值。"));
        sentences.add(Sentence.of(
                "下四分位以下的地方约占",
                constant(25, "%", "下四分位"),
                "，中位数以下的约占",
                constant(50, "%", "中位数"),
                "，上四分位以下的约占",
                constant(75, "%", "上四分位"),
                "；这些数都由相近的数值平均后修约，不是某地的数值。"));
        sentences.add(Sentence.of("各类型、各地区的先后是固定的，没有含义。"));
        if (!basis.edition().isEmpty()) {
            sentences.add(Sentence.of(
                    "生成报告时最近的版次为",
                    new Name(basis.edition(), "分布的版次", Source.of("edition", basis.edition(), "编号")),
                    "。"));
        }
        return sentences;
    }

    private static Amount constant(int value, String unit, String name) {
        return new Amount(
                BigDecimal.valueOf(value), 0, unit, name, Source.of("method", MethodVersion.CURRENT.number(), name));
    }
}
