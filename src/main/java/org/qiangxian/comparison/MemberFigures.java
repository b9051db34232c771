package org.qiangxian.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.FigureMatrix;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Periods;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The figures of the members of the library on one indicator. They leave this module only one place at a time (R1). */
@Component
class MemberFigures {

    private static final int YEARLY = 4;

    private final Regions regions;
    private final Library library;
    private final FigureMatrix matrix;

    MemberFigures(Regions regions, Library library, FigureMatrix matrix) {
        this.regions = regions;
        this.library = library;
        this.matrix = matrix;
    }

    /** A figure of a member in one year. */
    record Figure(RegionCode code, MatrixCell cell) {}

    /** The figures of the members by year, each while its area was that of today, in the order of codes. */
    Map<Integer, List<Figure>> byYear(IndicatorCode indicator, boolean fictional) {
        var members = fictional ? library.fictionalMembers() : library.members();
        var cells = matrix.of(List.of(indicator));
        var held =
                cells.stream().filter(cell -> cell.period().length() == YEARLY).collect(groupingBy(MatrixCell::region));
        var figures = new HashMap<Integer, List<Figure>>();
        members.stream()
                .map(Membership::code)
                .sorted()
                .forEach(code -> regions.eras(code).forEach(era -> {
                    var joined = era.standing().joined();
                    held.getOrDefault(joined == null ? "" : joined.value(), List.of()).stream()
                            .filter(cell -> era.holds(cell.boundary()))
                            .forEach(
                                    cell -> figures.computeIfAbsent(Periods.year(cell.period()), _ -> new ArrayList<>())
                                            .add(new Figure(code, cell)));
                }));
        return figures;
    }
}
