package org.qiangxian.corpus;

import java.util.List;
import java.util.Random;

/**
 * A unit as tables write it.
 *
 * @param factor from it to the indicator's own unit
 * @param decimals of figures written in it
 * @param understood whether a careful person knows the unit and that it fits
 */
record Written(String text, double factor, int decimals, boolean understood) {

    private static Written of(String text, double factor, int decimals) {
        return new Written(text, factor, decimals, true);
    }

    /** One way to write the indicator's own unit, sometimes a larger or smaller unit. */
    static Written any(Random random, String own) {
        var ways = ways(own);
        return ways.get(random.nextInt(3) > 0 ? 0 : random.nextInt(ways.size()));
    }

    /** A unit that cannot be the indicator's. */
    static Written strange(Random random, String own) {
        var texts = List.of("标准单位", "分值", "等级", "见注释", "万件次");
        return new Written(texts.get(random.nextInt(texts.size())), 1, own.equals("人") ? 0 : 1, false);
    }

    private static List<Written> ways(String own) {
        return switch (own) {
            case "人" -> List.of(of("人", 1, 0), of("万人", 1e4, 2), of("万人", 1e4, 4), of("千人", 1e3, 1));
            case "%" -> List.of(of("%", 1, 2), of("％", 1, 1), of("%", 1, 1), of("‰", 0.1, 1));
            case "元/人" -> List.of(of("元", 1, 0), of("元/人", 1, 0), of("万元", 1e4, 2), of("万元/人", 1e4, 4));
            case "微克/立方米" -> List.of(of("微克/立方米", 1, 0), of("μg/m³", 1, 1), of("ug/m3", 1, 0), of("毫克/立方米", 1e3, 3));
            case "吨标准煤/万元" -> List.of(of("吨标准煤/万元", 1, 3), of("吨标煤/万元", 1, 3), of("千克标准煤/万元", 1e-3, 0));
            case "立方米/万元" -> List.of(of("立方米/万元", 1, 1), of("m³/万元", 1, 1), of("立方米", 1, 1));
            case "张/千人" -> List.of(of("张", 1, 2), of("张/千人", 1, 2));
            case "平方米/人" -> List.of(of("平方米", 1, 1), of("平方米/人", 1, 1), of("㎡", 1, 1));
            case "批次/千人" -> List.of(of("批次/千人", 1, 2), of("批次/万人", 0.1, 1));
            case "件/万户", "家/万户", "个/万人", "项/万户", "张/万户", "家/十万人", "项/百家" ->
                List.of(of(own.substring(0, own.indexOf('/')), 1, 2), of(own, 1, 2));
            case "家", "个", "项", "张", "户" -> List.of(of(own, 1, 0));
            default -> List.of(of(own, 1, 2));
        };
    }
}
