package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Stage;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Layout;
import org.qiangxian.workbook.Sheet;

/** Proposes how to read a sheet, from its layout, the dictionary, and earlier readings of such tables. */
final class Proposal {

    private static final Pattern STATUS = Pattern.compile("(数值)?(状态|类型说明)");

    private static final Pattern INDICATOR_CODE = Pattern.compile("指标(代码|编码)");
    private static final Pattern SETTLED = Pattern.compile("(数值)?阶段");

    private final Sheet sheet;
    private final IndicatorNames names;
    private final String file;
    private final @Nullable Remembered remembered;

    /**
     * @param file what the sender calls the file
     * @param remembered the earlier reading of a table of this source and shape; null for the first one
     */
    Proposal(Sheet sheet, IndicatorNames names, String file, @Nullable Remembered remembered) {
        this.sheet = sheet;
        this.names = names;
        this.file = file;
        this.remembered = remembered;
    }

    Mapping make(@Nullable RegionCode within) {
        var proposed = proposed(within);
        return remembered == null ? proposed : again(proposed, remembered.mapping());
    }

    private Mapping proposed(@Nullable RegionCode within) {
        var layout = sheet.layout();
        var signs = new EnumMap<Content.Absence, Mapping.Meaning>(Content.Absence.class);
        for (var sign : Content.Absence.values()) {
            signs.put(sign, Mapping.Meaning.usual(sign));
        }
        boolean part = sheet.years().part().isPresent();
        return new Mapping(
                sheet.index(),
                sheet.head().firstRow(),
                sheet.head().lastRow(),
                layout.form(),
                layout.code().orElse(null),
                layout.place().orElse(null),
                layout.above().orElse(null),
                titled(INDICATOR_CODE).or(layout::indicator).orElse(null),
                layout.period().orElse(null),
                layout.unit().orElse(null),
                layout.form() == Layout.Form.LONG ? titled(STATUS).orElse(null) : null,
                layout.form() == Layout.Form.LONG ? titled(SETTLED).orElse(null) : null,
                switch (layout.form()) {
                    case LONG -> rows(layout);
                    case ACROSS -> across();
                    case BY_INDICATOR, BY_YEAR, UNKNOWN -> columns(layout);
                },
                part ? null : sheet.years().data().orElse(null),
                null,
                part ? Stage.PRELIMINARY : Stage.FINAL,
                within,
                signs,
                Map.of(),
                Map.of(),
                sheet.layout().breakdowns().stream()
                        .map(found -> new Mapping.Breakdown(
                                found.column(), found.total().orElse(null)))
                        .toList());
    }

    /**
     * The earlier mapping for this table: columns, signs and answers of the last time, years and stage of this table.
     */
    private static Mapping again(Mapping now, Mapping then) {
        return new Mapping(
                now.sheet(),
                now.headFirst(),
                now.headLast(),
                then.form(),
                then.code(),
                then.place(),
                then.above(),
                then.indicator(),
                then.period(),
                then.unit(),
                then.status(),
                then.settled(),
                then.rows() ? then.uses() : now.uses(),
                now.year(),
                then.boundary(),
                now.stage(),
                then.within(),
                then.signs(),
                then.indicators(),
                then.places(),
                now.breakdowns().stream().map(each -> again(each, then)).toList());
    }

    private static Mapping.Breakdown again(Mapping.Breakdown now, Mapping then) {
        return then.breakdowns().stream()
                .filter(each -> each.column() == now.column() && each.taken() != null)
                .findFirst()
                .orElse(now);
    }

    private List<Mapping.Use> rows(Layout layout) {
        var uses = new ArrayList<Mapping.Use>();
        layout.value().ifPresent(at -> uses.add(use(at, Mapping.Part.FIGURE)));
        titled(Pattern.compile("分子")).ifPresent(at -> uses.add(use(at, Mapping.Part.NUMERATOR)));
        titled(Pattern.compile("分母")).ifPresent(at -> uses.add(use(at, Mapping.Part.DENOMINATOR)));
        return uses;
    }

    /** The columns headed by names of places, without sums. */
    private List<Mapping.Use> across() {
        return sheet.columns().stream()
                .filter(column -> switch (column.tally().kind()) {
                    case FIGURES, CODES, YEARS, MIXED -> true;
                    case WORDS, DAYS, EMPTY -> false;
                })
                .filter(column -> !column.title().isEmpty() && column.period().isEmpty())
                .filter(column -> !PlaceNames.sum(PlaceNames.last(column.title())))
                .map(column -> use(column.index(), Mapping.Part.FIGURE))
                .toList();
    }

    private static Mapping.Use use(int column, Mapping.Part part) {
        return new Mapping.Use(column, null, part, null, null, "");
    }

    private List<Mapping.Use> columns(Layout layout) {
        var apart = Stream.of(layout.code(), layout.place(), layout.above(), layout.period())
                .flatMap(Optional::stream)
                .toList();
        return new Uses(sheet, names, file, remembered)
                .of(sheet.columns().stream()
                        .filter(column -> !apart.contains(column.index()))
                        .filter(column -> column.index() < beside(layout))
                        .filter(column -> switch (column.tally().kind()) {
                            case FIGURES, CODES, YEARS, MIXED -> true;
                            case WORDS, DAYS, EMPTY -> false;
                        })
                        .toList());
    }

    /** The column in which a second list of places begins beside the first. */
    private int beside(Layout layout) {
        return layout.place()
                .flatMap(place -> sheet.columns().stream()
                        .filter(column -> column.index() > place
                                && column.tally().kind() == Column.Kind.WORDS
                                && !column.title().isEmpty()
                                && column.title()
                                        .equals(sheet.columns().get(place).title()))
                        .map(Column::index)
                        .findFirst())
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<Integer> titled(Pattern pattern) {
        return sheet.columns().stream()
                .filter(column -> pattern.matcher(column.title()).matches())
                .map(Column::index)
                .findFirst();
    }
}
