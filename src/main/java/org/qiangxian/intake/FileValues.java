package org.qiangxian.intake;

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
import org.qiangxian.workbook.Layout;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.Sheet;

/**
 * Reads the rows of a sheet by its mapping, with the same result at each reading. What cannot be a value is refused
 * with a reason, what contradicts itself is doubtful, and a value that occurs twice is taken once.
 */
final class FileValues {

    private static final String HIDDEN = "这一行在表格中是隐藏的，请确认是否应当读取。";

    private final Mapping mapping;
    private final Sheet sheet;
    private final PlaceFinder places;
    private final Predicate<RegionCode> mine;
    private final Channel channel;
    private final List<Target> targets;
    private final RowTargets rows;
    private String group = "";
    private final SeenValues seen;
    private final Publication published;

    /**
     * @param mine the units whose values the sender may write
     * @param rows finds the target of a row in a table of the long form
     * @param seen the values that earlier tables of the file named
     */
    FileValues(
            Mapping mapping,
            Sheet sheet,
            PlaceFinder places,
            Predicate<RegionCode> mine,
            Channel channel,
            List<Target> targets,
            RowTargets rows,
            SeenValues seen,
            Publication published) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.places = places;
        this.mine = mine;
        this.channel = channel;
        this.targets = targets;
        this.rows = rows;
        this.seen = seen;
        this.published = published;
    }

    /** Whether a row is about a part of its place that is not read. */
    boolean part(Line line) {
        return mapping.breakdowns().stream()
                .anyMatch(each -> each.taken() != null && !each.reads(RowCells.text(line, each.column())));
    }

    /** Notes a row of words only, which is the heading of the indicators below it. */
    void aside(Line line) {
        if (mapping.form() == Layout.Form.ACROSS && line.kind() == Line.Kind.FOOTNOTE) {
            group = RowCells.text(line, mapping.indicator());
        }
    }

    /** The values of a row of data, in the order of its columns; of a row without a place one refusal. */
    void read(Line line, Consumer<FileValue> out) {
        var open = mapping.breakdowns().stream()
                .filter(each -> each.taken() == null)
                .findFirst();
        if (open.isPresent()) {
            int column = open.get().column();
            var part = RowCells.text(line, column);
            var place = RowCells.text(line, mapping.place());
            out.accept(FileValue.blank(mapping.sheet(), line.row(), column, place, part, 1)
                    .refused("“" + part + "”只是这个地区的一部分，还没有说明读取哪一部分。", "请在“读法”中选择。"));
            return;
        }
        if (mapping.form() == Layout.Form.ACROSS) {
            across(line, out);
        } else if (mapping.rows()) {
            row(line, out);
        } else {
            wide(line, out);
        }
    }

    /** A row of one place with a column for each indicator or year. */
    private void wide(Line line, Consumer<FileValue> out) {
        var own = mapping.period() == null ? null : PeriodWords.of(RowCells.text(line, mapping.period()));
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

    /** A row of one indicator with a column for each place. */
    private void across(Line line, Consumer<FileValue> out) {
        var name = RowCells.text(line, mapping.indicator());
        var target = rows.target(group, name, RowCells.text(line, mapping.unit()));
        if (target == null) {
            out.accept(unknown(line, "", name, mapping.uses().size()));
            return;
        }
        var period = mapping.period() != null
                ? PeriodWords.of(RowCells.text(line, mapping.period()))
                : target.period() != null ? target.period() : yearOfFile();
        for (var use : mapping.uses()) {
            var head = sheet.columns().get(use.column()).title();
            var above = head.indexOf(' ') < 0 ? "" : PlaceNames.last(head.substring(0, head.lastIndexOf(' ')));
            var place = places.find("", PlaceNames.last(head), above, year(period));
            var cell = RowCells.at(line, use.column());
            if (place instanceof Place.Found found) {
                value(line, found, target.at(use.column()), period, out);
            } else if (cell != null && !(cell.content() instanceof Content.Missing)) {
                out.accept(place.refused(FileValue.blank(mapping.sheet(), line.row(), use.column(), head, head, 1)));
            }
        }
    }

    private FileValue unknown(Line line, String place, String name, int cells) {
        int at = mapping.indicator() == null ? mapping.placeColumn() : mapping.indicator();
        return FileValue.blank(mapping.sheet(), line.row(), at, place, name, cells)
                .refused("不知道“" + name + "”是哪项指标。", "请在“读法”中为它选择指标，或改正名称。");
    }

    private void row(Line line, Consumer<FileValue> out) {
        var words = RowCells.text(line, mapping.period());
        var period = words.isEmpty() ? yearOfFile() : PeriodWords.of(words);
        var place = find(line, year(period));
        if (!(place instanceof Place.Found found)) {
            out.accept(nowhere(line, place, 1));
            return;
        }
        var name = RowCells.text(line, mapping.indicator());
        var target = rows.target("", name, RowCells.text(line, mapping.unit()));
        if (target == null) {
            out.accept(unknown(line, found.name(), name, 1));
            return;
        }
        var own = target.period();
        if (own != null && !words.isEmpty() && !own.equals(period)) {
            out.accept(
                    unknown(line, found.name(), name, 1).refused("名称里写的期间与期间列写的“" + words + "”不同。", "请在表格中改正后重新上传。"));
            return;
        }
        value(line, found, target, own == null ? period : own, out);
    }

    private @Nullable String period(Target target, @Nullable String own) {
        return target.period() != null ? target.period() : mapping.period() != null ? own : yearOfFile();
    }

    private @Nullable String yearOfFile() {
        return mapping.year() == null ? null : String.valueOf(mapping.year());
    }

    /** The year whose divisions the row follows; any year serves a row without a period, which is refused. */
    private int year(@Nullable String period) {
        if (mapping.boundary() != null) {
            return mapping.boundary();
        }
        return period == null ? 2020 : Integer.parseInt(period, 0, 4, 10);
    }

    private Place find(Line line, int year) {
        return places.find(
                RowCells.text(line, mapping.code()),
                RowCells.text(line, mapping.place()),
                RowCells.text(line, mapping.above()),
                year);
    }

    private FileValue nowhere(Line line, Place place, int cells) {
        var written = RowCells.text(line, mapping.place()).isEmpty()
                ? RowCells.text(line, mapping.code())
                : RowCells.text(line, mapping.place());
        return place.refused(
                FileValue.blank(mapping.sheet(), line.row(), mapping.placeColumn(), written, written, cells));
    }

    private void value(Line line, Place.Found place, Target target, @Nullable String period, Consumer<FileValue> out) {
        var cell = RowCells.at(line, target.column());
        var state = state(line, cell);
        if (state == null) {
            return;
        }
        var reading = new FileValue(
                mapping.sheet(),
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
                RowCells.shown(cell),
                1,
                RowStates.stage(RowCells.text(line, mapping.settled())));
        out.accept(twice(figures(line, target, allowed(reading))));
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
        if (published.before(reading.period())) {
            return published.refused(reading);
        }
        if (!Periods.fits(reading.period(), indicator.frequency())) {
            return reading.refused(
                    "“" + indicator.name() + "”" + indicator.frequency().label() + "公布，没有"
                            + Periods.shown(reading.period()) + "的数值。",
                    "请核对期间；部分月份的数不能当作全年的数。");
        }
        return indicator.entered() ? reading : reading.refused("“" + indicator.name() + "”由系统自动得出，不录入。", "请不读取这一列。");
    }

    /** The state that an absent cell means in this source; null where it is skipped. */
    private @Nullable State state(Line line, @Nullable Cell cell) {
        var said = mapping.status() == null ? null : RowCells.at(line, mapping.status());
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
        var read = UnitReading.of(RowCells.at(line, target.figure()), target);
        if (!read.refused().isEmpty()) {
            return reading.refused(read.refused(), read.remedy());
        }
        return Plausibility.of(
                reading,
                read.figure(),
                RowCells.part(line, target.numerator(), target.denominator(), mapping),
                RowCells.part(line, target.denominator(), target.numerator(), mapping));
    }

    private FileValue twice(FileValue reading) {
        var region = reading.region();
        var indicator = reading.indicator();
        var period = reading.period();
        if (!reading.taken() || region == null || indicator == null || period == null) {
            return reading;
        }
        return seen.first(region.code(), indicator.code().value(), period)
                ? reading
                : reading.refused(FileValue.AGAIN, "请检查“读法”中的地区列，或表中是否有城乡、性别等分类；改正后重新核对。");
    }
}
