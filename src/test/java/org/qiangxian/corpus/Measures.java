package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/**
 * What offices put into columns: indicators by their names, similar names that mean something else, and quite
 * different things.
 */
final class Measures {

    private record Else(String head, String unit, double low, double high, int decimals) {}

    /** Names that differ little from a name or synonym and mean something else. */
    private static final List<Else> NEAR = List.of(
            new Else("食品抽检不合格率", "%", 0.5, 3, 2),
            new Else("食品抽检不合格批次", "批次", 3, 40, 0),
            new Else("监督抽查不合格率", "%", 1, 9, 1),
            new Else("60岁及以上人口占比", "%", 14, 28, 2),
            new Else("60岁及以上人口比重", "%", 14, 28, 2),
            new Else("0—14岁人口占比", "%", 12, 22, 2),
            new Else("15—64岁人口占比", "%", 60, 72, 2),
            new Else("农村人口比重", "%", 30, 60, 2),
            new Else("乡村人口比重", "%", 30, 60, 2),
            new Else("户籍人口", "人", 200_000, 900_000, 0),
            new Else("户籍人口城镇化率", "%", 25, 50, 2),
            new Else("非常住人口数", "人", 2_000, 90_000, 0),
            new Else("男性人口数", "人", 100_000, 450_000, 0),
            new Else("女性人口数", "人", 100_000, 450_000, 0),
            new Else("城镇常住人口", "人", 100_000, 450_000, 0),
            new Else("单位GDP电耗", "千瓦时/万元", 400, 1_100, 0),
            new Else("单位地区生产总值电耗", "千瓦时/万元", 400, 1_100, 0),
            new Else("万元工业增加值用水量", "立方米", 12, 60, 1),
            new Else("单位GDP能耗下降率", "%", 1, 5, 2),
            new Else("12315热线满意率", "%", 88, 99, 1),
            new Else("12315热线办理满意率", "%", 88, 99, 1),
            new Else("人均地区生产总值增速", "%", 3, 8, 1),
            new Else("人均GDP（美元）", "美元", 5_000, 15_000, 0),
            new Else("人均地方生产总值排名", "位", 1, 12, 0),
            new Else("城镇居民人均可支配收入", "元", 28_000, 48_000, 0),
            new Else("PM10年均浓度", "微克/立方米", 40, 90, 0),
            new Else("PM2.5年均浓度同比", "%", -9, 9, 1),
            new Else("PM2.5最大日均浓度", "微克/立方米", 90, 220, 0),
            new Else("优良天数同比增加", "天", -20, 20, 0),
            new Else("地表水劣Ⅴ类断面比例", "%", 0, 6, 1),
            new Else("地表水达到或好于Ⅱ类断面比例", "%", 20, 70, 1),
            new Else("农村生活垃圾无害化处理率", "%", 70, 95, 1),
            new Else("农村生活垃圾回收利用率", "%", 20, 40, 1),
            new Else("一般工业固废产生量", "万吨", 20, 300, 1),
            new Else("每千人口医疗卫生机构床位增速", "%", 1, 6, 1),
            new Else("每万人医疗卫生机构床位", "张", 40, 80, 1),
            new Else("每千人执业医师数", "人", 2, 4, 2),
            new Else("每千人规模以上工业企业数", "个", 0.1, 0.9, 2),
            new Else("第一产业增加值增速", "%", 2, 6, 1),
            new Else("第二产业从业人员比重", "%", 20, 40, 1),
            new Else("第三产业税收占比", "%", 30, 60, 1),
            new Else("非税收入占一般公共预算收入比重", "%", 20, 45, 1),
            new Else("税收收入占一般公共预算支出比重", "%", 15, 35, 1),
            new Else("规模以下工业企业营业收入利润率", "%", 3, 9, 1),
            new Else("R&D经费投入增速", "%", 4, 15, 1),
            new Else("城镇居民人均住房建筑面积", "平方米", 34, 45, 1),
            new Else("农村人均住房面积", "平方米", 40, 60, 1),
            new Else("消费投诉未按时办结率", "%", 0.5, 6, 1),
            new Else("侵权假冒案件未办结率", "%", 1, 9, 1),
            new Else("城乡居民人均可支配收入比（以农村为1，上年）", "倍", 1.7, 2.8, 2),
            new Else("列入严重违法失信名单企业占比", "%", 0.1, 1.5, 2),
            new Else("平均预期寿命", "年", 76, 81, 1),
            new Else("退出经营异常名录企业占比", "%", 1, 5, 2));

    /** Things found in the same tables whose names resemble none of the catalogue. */
    private static final List<Else> PLAIN = List.of(
            new Else("粮食产量", "吨", 20_000, 400_000, 0),
            new Else("社会消费品零售总额", "亿元", 30, 300, 2),
            new Else("规模以上工业增加值增速", "%", 2, 11, 1),
            new Else("固定资产投资增速", "%", -6, 14, 1),
            new Else("农村居民人均可支配收入", "元", 14_000, 28_000, 0),
            new Else("普通中学在校学生数", "人", 5_000, 45_000, 0),
            new Else("乡镇个数", "个", 4, 18, 0),
            new Else("公路里程", "公里", 800, 3_200, 0),
            new Else("实际使用外资", "万美元", 100, 9_000, 0),
            new Else("排名", "", 1, 12, 0),
            new Else("位次变化", "", -4, 4, 0),
            new Else("较上年增减", "百分点", -2, 2, 2),
            new Else("同比增长", "%", -5, 12, 1));

    private final Indicators indicators;

    Measures(Indicators indicators) {
        this.indicators = indicators;
    }

    Indicators indicators() {
        return indicators;
    }

    /** This many different measures, at least one of them an indicator. */
    List<Measure> some(Random random, int many) {
        var chosen = new ArrayList<Measure>();
        var heads = new HashSet<String>();
        while (chosen.size() < many) {
            var measure = chosen.isEmpty() || random.nextInt(100) < 62 ? indicator(random) : other(random);
            var key = measure.indicator().map(Indicators.Indicator::code).orElse(measure.head());
            if (heads.add(key)) {
                chosen.add(random.nextInt(chosen.size() + 1), measure);
            }
        }
        return chosen;
    }

    /** An indicator by its name or a synonym. */
    Measure indicator(Random random) {
        while (true) {
            var indicator = indicators.any(random);
            var called = indicator.calls().get(random.nextInt(indicator.calls().size()));
            if (called.part() == Part.FIGURE) {
                boolean name = called.words().equals(indicator.name());
                var unit = Written.any(random, indicator.unit());
                return Measure.of(
                        indicator, called.words(), unit, true, name ? "head: its name" : "head: kept synonym");
            }
        }
    }

    Measure other(Random random) {
        boolean near = random.nextInt(10) < 7;
        var list = near ? NEAR : PLAIN;
        var each = list.get(random.nextInt(list.size()));
        var trait = near ? "head: near name " + each.head() : "head: plain other";
        return Measure.other(each.head(), each.unit(), each.low(), each.high(), each.decimals(), trait);
    }
}
