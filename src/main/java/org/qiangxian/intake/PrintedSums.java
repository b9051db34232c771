package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;

/**
 * Checks that the counties of a table sum to the printed figure of their city, where all of them are listed. The sum
 * may be lower, because zones may be counted separately; but not higher, nor below a third.
 */
final class PrintedSums {

    private static final int SHOWN = 3;
    private static final double MORE = 1.005;
    private static final double LESS = 0.3;

    private final Regions regions;

    PrintedSums(Regions regions) {
        this.regions = regions;
    }

    Optional<String> of(ColumnFigures column) {
        if (!CrossExamination.additive(column.indicator())) {
            return Optional.empty();
        }
        var figures = new HashMap<String, Map<RegionCode, Double>>();
        var above = new ArrayList<Integer>();
        column.present().forEach(i -> {
            figures.computeIfAbsent(column.period(i), _ -> new HashMap<>())
                    .put(column.region(i).code(), column.figure(i));
            if (column.region(i).level() == Level.CITY || column.region(i).level() == Level.PROVINCE) {
                above.add(i);
            }
        });
        var wrong = above.stream()
                .map(i -> wrong(column.region(i), column.figure(i), figures.getOrDefault(column.period(i), Map.of())))
                .flatMap(Optional::stream)
                .toList();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of("有 " + wrong.size() + " 个地区所辖各地之和与它本身的数值不符："
                        + String.join("；", wrong.subList(0, Math.min(SHOWN, wrong.size()))) + "。");
    }

    private Optional<String> wrong(Region unit, double printed, Map<RegionCode, Double> figures) {
        var parts = parts(unit);
        if (parts.size() < 2 || !figures.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        double sum = parts.stream().mapToDouble(figures::get).sum();
        return sum > printed * MORE || sum < printed * LESS
                ? Optional.of(unit.name() + "之和 " + Picture.figure(sum) + "，表中 " + Picture.figure(printed))
                : Optional.empty();
    }

    private List<RegionCode> parts(Region unit) {
        return regions.childrenOf(unit.code()).stream()
                .filter(each -> each.level() == Level.CITY || each.level() == Level.COUNTY)
                .map(Region::code)
                .toList();
    }
}
