package org.qiangxian.comparison;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Profile.Peers;
import org.qiangxian.comparison.Profile.Variable;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.region.RegionClass;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/** 为什么是这些城市: how the peers were chosen and what makes them alike, without a name and without a code. */
record PeerExplanation(Catalogue catalogue, Disclosure disclosure, PeerSearch search) {

    private static final double PEOPLE_IN_TEN_THOUSANDS = 10_000;

    Peers peers(RegionCode city, PeerGroup group, String type, Memory.Key key) {
        return new Peers(
                group.places().size(),
                basis(city, group, type, key.choice()) + changes(city, group),
                key.spread() && !group.places().isEmpty() ? variables(city, group) : List.of());
    }

    private static String basis(RegionCode city, PeerGroup group, String type, PeerChoice choice) {
        if (choice == PeerChoice.TYPE) {
            return "同为%s、有普查资料的全部培育城市，不论远近；不足 8 地时不显示分布。".formatted(type);
        }
        if (group.places().isEmpty()) {
            return "本地缺少选取同类城市所需的第七次全国人口普查资料，因此没有同类城市，不作比较。";
        }
        var range = RegionClass.of(city)
                .filter(_ -> choice == PeerChoice.REGION)
                .map(region -> "只在%s之中选取。".formatted(region.label()))
                .orElse("");
        return range + basis(group, type);
    }

    private static String basis(PeerGroup group, String type) {
        if (type.isEmpty()) {
            return "按基础情况相近选取，类型未填。在全国有普查资料的县级地区中，按下列六项基础情况取与本地最接近的。";
        }
        if (group.sameType() >= PeerGroup.FEWEST) {
            return "先取同为%s的培育城市，再按下列六项基础情况取与本地最接近的。".formatted(type);
        }
        return "已确认为%s的其他城市还不足 %d 地，因此同类型城市之外，其余按下列六项基础情况相近选取。".formatted(type, PeerGroup.FEWEST);
    }

    /** The census tells of a place as it was; where the area changed since, the page says so. */
    private String changes(RegionCode city, PeerGroup group) {
        var own = search.changedSince(city) ? "本地区划在普查之后有变动，下列普查资料属变动前的区域。" : "";
        var others = group.places().stream().filter(search::changedSince).count();
        return others == 0 ? own : own + "同类中有 %d 地的区划在普查之后有变动，按其变动前的区域选取和比较。".formatted(others);
    }

    private List<Variable> variables(RegionCode city, PeerGroup group) {
        var variables = new ArrayList<Variable>();
        for (var variable : PeerVariable.values()) {
            var values = group.places().stream()
                    .mapToDouble(peer -> shown(search.value(peer, variable), variable))
                    .toArray();
            var indicator = catalogue.get(variable.indicator());
            int decimals = variable == PeerVariable.POPULATION ? 1 : indicator.decimals();
            if (disclosure.spread(values, decimals) instanceof Spread.Distribution range) {
                variables.add(new Variable(
                        indicator.name(),
                        figure(shown(search.value(city, variable), variable), decimals) + unit(variable, indicator),
                        about(range.least(), decimals)
                                + "—"
                                + about(range.most(), decimals)
                                + unit(variable, indicator),
                        note(variable, group)));
            }
        }
        return List.copyOf(variables);
    }

    private static String note(PeerVariable variable, PeerGroup group) {
        if (variable == group.closeness().getFirst()) {
            return "最接近的一项";
        }
        return variable == group.closeness().getLast() ? "相差最大的一项" : "";
    }

    private static double shown(double value, PeerVariable variable) {
        return variable == PeerVariable.POPULATION ? value / PEOPLE_IN_TEN_THOUSANDS : value;
    }

    private static String unit(PeerVariable variable, Indicator indicator) {
        return variable == PeerVariable.POPULATION ? " 万人" : " " + indicator.unit();
    }

    /** An end of a range, which is rounded: without the places that say nothing. */
    private static String about(double value, int decimals) {
        return value == Math.rint(value) ? Chinese.figure(value, 0) : Chinese.figure(value, decimals);
    }

    private static String figure(double value, int decimals) {
        return Chinese.figure(value, decimals);
    }
}
