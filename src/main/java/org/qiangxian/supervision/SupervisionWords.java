package org.qiangxian.supervision;

import java.util.List;
import java.util.regex.Pattern;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Judges texts written to or about a city: besides {@link Wording}, they may contain no target (R3), no comparison with
 * others (R1) and no other place.
 */
@Component
class SupervisionWords {

    private static final Pattern COMPARING =
            Pattern.compile("落后|滞后于|靠[后前]|倒数|垫底|拖后腿|先进(县|市|区|地区)|[全本](国|省|市)平均|平均(水平|进度)|相比|对比|对标"
                    + "|(其他|兄弟|周边|同类|别的)(县|市|区|镇|地方|地区|城市)|比[^，。；]{0,10}(快|慢|好|差|高|低)");

    private final PlacesNamed places;
    private final Regions regions;

    SupervisionWords(PlacesNamed places, Regions regions) {
        this.places = places;
        this.regions = regions;
    }

    /** Why a text about one city cannot be sent; empty where it can. */
    String remark(String text, RegionCode unit) {
        var words = words(text);
        return words.isEmpty() ? place(text, unit, "只能写给一个城市，不能提到“%s”。请删去。") : words;
    }

    /** Why a text about a policy cannot be registered; empty where it can. */
    String ofPolicy(String text, List<RegionCode> own) {
        var words = words(text);
        return words.isEmpty() ? place(text, own, "评估的是措施，不是地方，不能提到“%s”。请删去地名。") : words;
    }

    private static String words(String text) {
        var refused = Wording.remark(text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var demand = Wording.ofDemand(text);
        if (demand.isPresent()) {
            return "不能使用“%s”：日子和目标由城市自己定，上级不下达、不考核。请改写。".formatted(demand.get());
        }
        var comparing = COMPARING.matcher(text);
        return comparing.find() ? "不能使用“%s”：只说这个城市自己定的日子，不与别处相比。请改写。".formatted(comparing.group()) : "";
    }

    private String place(String text, RegionCode unit, String sentence) {
        return place(
                text,
                regions.pathOf(regions.get(unit)).stream().map(Region::code).toList(),
                sentence);
    }

    private String place(String text, List<RegionCode> own, String sentence) {
        return places.other(text, own).map(sentence::formatted).orElse("");
    }
}
