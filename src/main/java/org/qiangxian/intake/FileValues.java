package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.measurement.Periods;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.Oddity;

/**
 * Reads the rows of a sheet as its mapping says, the same at each reading. What cannot be a value is refused with its
 * reason, what contradicts itself is doubtful, and a value that stands twice is taken once.
 */
final class FileValues {

    private static final String HIDDEN = "这一行在表格中是隐藏的，请确认是否应当读取。";

    private final Mapping mapping;
    private final PlaceFinder places;
    private final Predicate<RegionCode> mine;
    private final Channel channel;
    private final List<Target> targets;
    private final RowTargets rows;
    private final SeenValues seen = new SeenValues();

    /**
     * @param mine the units whose values the sender may write
     * @param rows finds the target of a row in a table of the long form
     */
    FileValues(
            Mapping mapping,
            PlaceFinder places,
            Predicate<RegionCode> mine,
            Channel channel,
            List<Target> targets,
            RowTargets rows) {
        this.mapping = mapping;
        this.places = places;
        this.mine = mine;
        this.channel = channel;
        this.targets = targets;
        this.rows = rows;
    }

    /** Whether a row stands for a part of its place that is not read. */
    boolean part(Line line) {
        return mapping.breakdowns().stream()
                .anyMatch(each -> each.taken() != null && !each.reads(text(line, each.column())));
    }

    /** Whether the value of a place, indicator and period came more than once. */
    boolean repeated(RegionCode region, String indicator, String period) {
        return seen.repeated(region, indicator, period);
    }

    /** The values of a row of data, in the order of its columns; of a row without a place one refusal. */
    void read(Line line, Consumer<FileValue> out) {
        var open = mapping.breakdowns().stream()
                .filter(each -> each.taken() == null)
                .findFirst();
        if (open.isPresent()) {
            var part = text(line, open.get().column());
            out.accept(FileValue.blank(line.row(), open.get().column(), text(line, mapping.place()), part, 1)
                    .refused("“" + part + "”只是这个地区的一部分，还没有说明读取哪一部分。", "请在“读法”中选择。"));
            return;
        }
        if (mapping.rows()) {
            row(line, out);
            return;
        }
        var own = mapping.period() == null ? null : PeriodWords.of(text(line, mapping.period()));
        Place place = null;
        int placeYear = Integer.MIN_VALUE;
        for (var target : targets) {
            var period = period(target, own);
            int year = year(period);
            if (place == null || year != placeYear) {
                place = find(line, year);
                placeYear = year;
            }
            if (!(place instanceof Place.Found found)) {
                out.accept(nowhere(line, place, targets.size()));
                return;
            }
            value(line, found, target, period, out);
        }
    }

    private void row(Line line, Consumer<FileValue> out) {
        var words = mapping.period() == null ? "" : text(line, mapping.period());
        var period = words.isEmpty() ? yearOfFile() : PeriodWords.of(words);
        var place = find(line, year(period));
        if (!(place instanceof Place.Found found)) {
            out.accept(nowhere(line, place, 1));
            return;
        }
        var name = mapping.indicator() == null ? "" : text(line, mapping.indicator());
        var unit = mapping.unit() == null ? "" : text(line, mapping.unit());
        var target = rows.target(name, unit);
        if (target == null) {
            int at = mapping.indicator() == null ? mapping.placeColumn() : mapping.indicator();
            out.accept(FileValue.blank(line.row(), at, found.name(), name, 1)
                    .refused("不知道“" + name + "”是哪项指标。", "请在“读法”中为它选择指标，或改正名称。"));
            return;
        }
        value(line, found, target, period, out);
    }

    private @Nullable String period(Target target, @Nullable String own) {
        return target.period() != null ? target.period() : mapping.period() != null ? own : yearOfFile();
    }

    private @Nullable String yearOfFile() {
        return mapping.year() == null ? null : String.valueOf(mapping.year());
    }

    private int year(@Nullable String period) {
        if (mapping.boundary() != null) {
            return mapping.boundary();
        }
        return period == null ? 2020 : Integer.parseInt(period, 0, 4, 10);
    }

    private Place find(Line line, int year) {
        return places.find(text(line, mapping.code()), text(line, mapping.place()), text(line, mapping.above()), year);
    }

    private static String text(Line line, @Nullable Integer column) {
        if (column == null || column >= line.cells().size()) {
            return "";
        }
        var cell = line.cell(column);
        return cell.content() instanceof Content.Missing ? "" : cell.text();
    }

    private FileValue nowhere(Line line, Place place, int cells) {
        var written = text(line, mapping.place()).isEmpty() ? text(line, mapping.code()) : text(line, mapping.place());
        var blank = FileValue.blank(line.row(), mapping.placeColumn(), written, written, cells);
        return switch (place) {
            case Place.Asked asked -> blank.refused(asked.reason(), PlaceFinder.REMEDY);
            case Place.None none -> blank.refused(none.reason(), none.remedy());
            case Place.Found _ -> throw new IllegalStateException("found");
        };
    }

    private void value(Line line, Place.Found place, Target target, @Nullable String period, Consumer<FileValue> out) {
        var cell = cell(line, target.column());
        var state = state(line, cell);
        if (state == null) {
            return;
        }
        var reading = new FileValue(
                line.row(),
                cell == null ? mapping.placeColumn() : cell.column(),
                place.region(),
                place.listed(),
                target.indicator(),
                period,
                state,
                null,
                null,
                null,
                place.doubt() + (line.hidden() ? HIDDEN : ""),
                "",
                place.doubt().isEmpty() ? "" : "请核对代码和名称，改正后重新上传；确认以代码为准的，可以确认入库。",
                place.name(),
                shown(cell),
                1,
                RowStates.stage(text(line, mapping.settled())));
        out.accept(twice(figures(line, target, allowed(reading))));
    }

    /** What stands in a cell, a figure without the remainder of binary arithmetic: 19650.4. */
    private static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.content() instanceof Content.Figure figure
                        && cell.oddities().contains(Oddity.BINARY_REMAINDER)
                ? figure.value().toPlainString() + figure.sign().symbol()
                : cell.raw();
    }

    private FileValue allowed(FileValue reading) {
        var region = Objects.requireNonNull(reading.region());
        var indicator = Objects.requireNonNull(reading.indicator());
        if (!mine.test(region.code())) {
            return reading.refused(region.name() + "（" + region.code() + "）不在您的办理范围内。", "请删去这一行，由该地所属的单位办理。");
        }
        if (reading.period() == null) {
            return reading.refused("不知道是哪一期的数值。", "期间写作 2024、2024年1季度或 2024年3月；或在“读法”中填写数据年份。");
        }
        if (indicator.channel() != channel) {
            return reading.refused(
                    "“" + indicator.name() + "”的渠道是" + indicator.channel().label() + "，不由本单位录入。", "请在“读法”中不读取这一列。");
        }
        if (!Periods.fits(reading.period(), indicator.frequency())) {
            return reading.refused(
                    "“" + indicator.name() + "”" + indicator.frequency().label() + "公布，没有"
                            + Periods.shown(reading.period()) + "的数值。",
                    "请核对期间；部分月份的数不能当作全年的数。");
        }
        return indicator.entered() ? reading : reading.refused("“" + indicator.name() + "”由系统自动得出，不录入。", "请不读取这一列。");
    }

    /** Absent cells are passed over or are states, as the source means them; null for what is passed over. */
    private @Nullable State state(Line line, @Nullable Cell cell) {
        var said = mapping.status() == null ? null : cell(line, mapping.status());
        var state = said == null ? null : RowStates.absence(said.text());
        if (state != null) {
            return state;
        }
        if (cell != null && cell.content() instanceof Content.Missing missing) {
            return switch (mapping.signs().getOrDefault(missing.which(), Mapping.Meaning.SKIP)) {
                case SKIP -> null;
                case NO_DATA -> State.NO_DATA;
                case UNPUBLISHED -> State.UNPUBLISHED;
                case NOT_APPLICABLE -> State.NOT_APPLICABLE;
            };
        }
        return State.VALUE;
    }

    private FileValue figures(Line line, Target target, FileValue reading) {
        if (!reading.taken() || reading.state() != State.VALUE) {
            return reading;
        }
        if (target.figure() >= 0
                && !(cell(line, target.figure()) instanceof Cell found && found.content() instanceof Content.Figure)) {
            return unreadable(reading, Objects.requireNonNull(cell(line, target.figure())));
        }
        var figure = figure(line, target.figure());
        if (figure != null && !target.said() && !UnitFound.proven(target.indicator(), figure)) {
            return reading.refused("没有写单位，不知道是不是" + target.indicator().unit() + "。", "请在“读法”中填写单位，或在表格中写明。");
        }
        if (figure != null && target.from() != null) {
            var to = target.to();
            if (to == null || !target.converts()) {
                return reading.refused(
                        "单位是" + target.from().symbol() + "，不能换算为"
                                + target.indicator().unit() + "。",
                        "请在“读法”中改正单位，或不读取。");
            }
            figure = target.from().convert(figure, to).value();
        }
        return Plausibility.of(reading, figure, figure(line, target.numerator()), figure(line, target.denominator()));
    }

    private static FileValue unreadable(FileValue reading, Cell cell) {
        return switch (cell.content()) {
            case Content.Doubtful doubtful -> reading.refused(doubtful.why(), "请在表格中改正后重新上传。");
            case Content.Words _ -> reading.refused("此处应为数值，写的是文字。", "请改为数值，或写明“无数据”“未公布”“不适用”。");
            case Content.Day _ -> reading.refused("此处应为数值，存的是日期。", "请把单元格格式改为数值并重新填写。");
            case Content.Missing _, Content.Figure _ -> reading;
        };
    }

    private static @Nullable BigDecimal figure(Line line, int column) {
        return cell(line, column) instanceof Cell cell && cell.content() instanceof Content.Figure figure
                ? figure.value()
                : null;
    }

    private static @Nullable Cell cell(Line line, int column) {
        return column < 0 || column >= line.cells().size() ? null : line.cell(column);
    }

    private FileValue twice(FileValue reading) {
        var region = reading.region();
        var indicator = reading.indicator();
        var period = reading.period();
        if (!reading.taken() || region == null || indicator == null || period == null) {
            return reading;
        }
        if (!seen.first(region.code(), indicator.code().value(), period)) {
            return reading.refused(FileValue.AGAIN, "请检查“读法”中的地区列，或表中是否有城乡、性别等分类；改正后重新核对。");
        }
        return reading;
    }
}
