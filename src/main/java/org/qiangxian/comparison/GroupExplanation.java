package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Profile.Peers;
import org.qiangxian.comparison.Profile.Variable;
import org.qiangxian.edition.GroupView;
import org.qiangxian.edition.PeerVariable;
import org.qiangxian.edition.Spread;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.Era;
import org.qiangxian.shell.Chinese;

/** 为什么是这些城市: how the group was made and between which figures half of it lies, without a name and without a code. */
record GroupExplanation(Catalogue catalogue, Map<IndicatorCode, List<Value>> own, List<Era> eras) {

    private static final double PEOPLE_IN_TEN_THOUSANDS = 10_000;

    Peers of(GroupView group, boolean spread) {
        return new Peers(group.size(), basis(group), spread ? variables(group) : List.of());
    }

    private static String basis(GroupView group) {
        if (group.size() == 0) {
            return "本地缺少分组所需的第七次全国人口普查资料，因此没有同类城市，不作比较。";
        }
        return "本地所在的组：%s，共 %d 地（含本地）。先按已确认的类型，再按所在地区，再按下列基础情况相近分组；分组固定三年，中途有城市加入、退出或改变类型都不影响。"
                .formatted(String.join(" › ", group.path()), group.size());
    }

    private List<Variable> variables(GroupView group) {
        var variables = new ArrayList<Variable>();
        for (var variable : PeerVariable.values()) {
            var indicator = catalogue.get(variable.indicator());
            if (group.spread(indicator.code(), PeerVariable.YEAR) instanceof Spread.Distribution half) {
                int decimals = variable == PeerVariable.POPULATION ? 1 : indicator.decimals();
                variables.add(new Variable(
                        indicator.name(),
                        own(indicator, variable, decimals),
                        shown(half.lower(), variable, decimals)
                                + "—"
                                + shown(half.upper(), variable, decimals)
                                + unit(variable, indicator)));
            }
        }
        return List.copyOf(variables);
    }

    private String own(Indicator indicator, PeerVariable variable, int decimals) {
        return OwnSeries.of(own.getOrDefault(indicator.code(), List.of()), eras, Uncertainty.of(indicator))
                .points()
                .stream()
                .filter(point -> point.year() == PeerVariable.YEAR)
                .findFirst()
                .map(point -> shown(point.value(), variable, decimals) + unit(variable, indicator))
                .orElse("无数据");
    }

    private static String shown(double value, PeerVariable variable, int decimals) {
        return Chinese.figure(variable == PeerVariable.POPULATION ? value / PEOPLE_IN_TEN_THOUSANDS : value, decimals);
    }

    private static String unit(PeerVariable variable, Indicator indicator) {
        return variable == PeerVariable.POPULATION ? " 万人" : " " + indicator.unit();
    }
}
