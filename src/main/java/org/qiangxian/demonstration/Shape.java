package org.qiangxian.demonstration;

import org.qiangxian.catalogue.Indicator;

/**
 * How the invented values of an indicator look: a typical level, how places differ, how years move it.
 *
 * @param level typical value in 2020
 * @param spread how places differ, as a share of the level (of the distance to 100 for shares)
 * @param drift movement a year on the same scale
 * @param base typical denominator, for those that have one
 */
record Shape(double level, double spread, double drift, double base) {

    /** A shape from what the catalogue says of the indicator alone; the names are invented places' figures anyway. */
    static Shape of(Indicator indicator) {
        var draw = Draw.of(indicator.code().value());
        double base = Math.round(Math.exp(draw.between(Math.log(60), Math.log(900))));
        if (indicator.unit().equals("%")) {
            return new Shape(draw.between(72, 96), 0.35, draw.between(0.01, 0.06), base);
        }
        return switch (indicator.unit()) {
            case "元/人" -> new Shape(62_000, 0.3, 0.045, 0);
            case "万元" -> new Shape(8_000, 0.6, 0.12, 0);
            case "倍" -> new Shape(2.1, 0.1, -0.012, 0);
            case "微克/立方米" -> new Shape(38, 0.2, -0.04, 0);
            case "分钟" -> new Shape(14, 0.2, -0.03, 0);
            case "吨标准煤/万元" -> new Shape(0.62, 0.3, -0.03, 0);
            case "立方米/万元" -> new Shape(48, 0.3, -0.04, 0);
            case "人/亿元" -> new Shape(0.03, 0.4, -0.05, 150);
            case "分" -> new Shape(81, 0.03, 0.004, 0);
            case "指数" -> new Shape(84, 0.03, 0.005, 0);
            default -> new Shape(draw.between(4, 40), 0.4, draw.between(0.01, 0.08), Math.max(5, base / 40));
        };
    }
}
