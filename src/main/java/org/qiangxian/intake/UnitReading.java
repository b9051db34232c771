package org.qiangxian.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Unit;

/**
 * A cell's figure converted to the indicator's unit, or why that is impossible. A unit in the cell itself applies; it
 * must not contradict that of the column.
 *
 * @param figure null where it is refused, or the cell holds none
 * @param refused why it is refused, empty if it is not
 */
record UnitReading(@Nullable BigDecimal figure, String refused, String remedy) {

    private static final UnitReading NONE = new UnitReading(null, "", "");
    private static final String WRITE = "请在“读法”中填写单位，或在表格中写明。";
    private static final String CORRECT = "请在“读法”中改正单位，或不读取。";

    static UnitReading of(@Nullable Cell cell, Target target) {
        return switch (cell == null ? null : cell.content()) {
            case Content.Figure figure when figure.sign() == Content.Sign.NONE -> plain(figure.value(), target);
            case Content.Figure figure ->
                own(figure.value(), Unit.orItself(figure.sign().symbol()), target);
            case Content.Measured measured -> own(measured.value(), measured.unit(), target);
            case Content.Doubtful doubtful -> refused(doubtful.why(), "请在表格中改正后重新上传。");
            case Content.Words _ -> refused("此处应为数值，写的是文字。", "请改为数值，或写明“无数据”“未公布”“不适用”。");
            case Content.Day _ -> refused("此处应为数值，存的是日期。", "请把单元格格式改为数值并重新填写。");
            case Content.Missing _ -> NONE;
            case null -> NONE;
        };
    }

    private static UnitReading plain(BigDecimal figure, Target target) {
        if (!target.said() && !UnitFound.proven(target.indicator(), figure)) {
            return refused("没有写单位，不知道是不是" + target.indicator().unit() + "。", WRITE);
        }
        return in(target.from(), figure, target);
    }

    private static UnitReading own(BigDecimal figure, Unit written, Target target) {
        var indicator = target.indicator();
        var symbol = UnitFound.in(written, indicator, indicator.name());
        var over = Optional.ofNullable(target.from()).map(Unit::symbol).orElse(indicator.unit());
        if (symbol.isEmpty()) {
            return refused("单元格里写的单位“" + written.symbol() + "”不能换算为" + indicator.unit() + "。", CORRECT);
        }
        if (target.said() && !Unit.orItself(over).equals(Unit.orItself(symbol.get()))) {
            return refused("单元格里写的单位是“" + written.symbol() + "”，这一列的单位却是“" + over + "”，不知道以哪个为准。", "请在表格中改正后重新上传。");
        }
        var from = Unit.orItself(symbol.get());
        return in(from.equals(target.to()) || symbol.get().equals(indicator.unit()) ? null : from, figure, target);
    }

    private static UnitReading in(@Nullable Unit from, BigDecimal figure, Target target) {
        var to = target.to();
        if (from == null) {
            return new UnitReading(figure, "", "");
        }
        return to == null || !from.convertsTo(to)
                ? refused("单位是" + from.symbol() + "，不能换算为" + target.indicator().unit() + "。", CORRECT)
                : new UnitReading(from.convert(figure, to).value(), "", "");
    }

    private static UnitReading refused(String why, String what) {
        return new UnitReading(null, why, what);
    }
}
