package org.qiangxian.demonstration;

/**
 * The invented circumstances of one fictional county, from which its values follow.
 *
 * @param population in 2020
 * @param growth of the population, per year
 * @param urban share of urban population in 2020, 0 to 1
 * @param manufacturing share of those employed, 0 to 1
 * @param farming share of those employed, 0 to 1
 */
record Place(String code, double population, double growth, double urban, double manufacturing, double farming) {

    static Place of(String code, String type) {
        var draw = Draw.of(code);
        double size = Math.exp(Math.log(320_000) + 0.4 * draw.normal());
        double growth = draw.between(-0.012, 0.006);
        return switch (type) {
            case "INDUSTRY" ->
                new Place(
                        code,
                        size * 1.3,
                        growth,
                        draw.between(0.5, 0.75),
                        draw.between(0.22, 0.4),
                        draw.between(0.08, 0.22));
            case "AGRICULTURE" ->
                new Place(
                        code, size, growth, draw.between(0.34, 0.55), draw.between(0.08, 0.18), draw.between(0.3, 0.5));
            default ->
                new Place(
                        code,
                        size * 0.6,
                        growth,
                        draw.between(0.32, 0.52),
                        draw.between(0.05, 0.14),
                        draw.between(0.25, 0.45));
        };
    }

    double population(int year) {
        return population * Math.pow(1 + growth, year - 2020);
    }
}
