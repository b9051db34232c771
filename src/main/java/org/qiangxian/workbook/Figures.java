package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiangxian.spreadsheet.Characters;

/** Numbers as people and spreadsheets write them; no digit goes through a {@code double}. */
final class Figures {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([,' ])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern TRAILING_MARK =
            Pattern.compile("(?<=[\\d%‰])\\s*(?:\\[注?\\d{1,2}]|\\(注?\\d{1,2}\\)|〔注?\\d{1,2}〕|注\\d{0,2}|#)$");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[+-]?[\\d,.' ]*\\d[\\d,.' ]*");
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("[+-]?[\\dOolI,.]*\\d[\\dOolI,.]*");
    private static final Pattern COMPARED = Pattern.compile("[<>≤≥≈~约近超]+[=]?[\\d,.]+[%‰]?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([\\d,.]+\\)");
    private static final Pattern WITH_WORD = Pattern.compile("([+-]?[\\d,.]*\\d)([^\\d,.].{0,11})");
    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_EXPONENT = 30;

    private Figures() {}

    /** A figure, a doubtful one, or empty for text that resembles neither. */
    static Optional<Content> read(String text, Set<Oddity> oddities) {
        if (simple(text)) {
            return Optional.of(new Content.Figure(new BigDecimal(text), Content.Sign.NONE));
        }
        if (text.length() > MOST_CHARACTERS || !holdsDigit(text)) {
            return Optional.empty();
        }
        return written(text, oddities);
    }

    /** The most frequent case: digits with at most one point and no leading zero. */
    static boolean simple(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int length = text.length();
        if (length - from < 1 || length > MOST_CHARACTERS) {
            return false;
        }
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > from && i < length - 1) {
                point = i;
            } else if (!Characters.digit(c)) {
                return false;
            }
        }
        return text.charAt(from) != '0' || length - from == 1 || point == from + 1;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.digit(Characters.half(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Content> written(String text, Set<Oddity> oddities) {
        var seen = EnumSet.noneOf(Oddity.class);
        var number = unmarked(Characters.line(halved(text, seen)), seen);
        var sign = Content.Sign.NONE;
        if (number.endsWith("%") || number.endsWith("‰")) {
            sign = number.endsWith("%") ? Content.Sign.PERCENT : Content.Sign.PERMILLE;
            number = number.substring(0, number.length() - 1).strip();
            seen.add(Oddity.SIGN_IN_CELL);
        }
        if (number.matches("[+-] \\d.*")) {
            number = number.charAt(0) + number.substring(2);
            seen.add(Oddity.BLANKS);
        }
        if (number.matches("[+-]?0\\d+")) {
            oddities.add(Oddity.LEADING_ZERO);
            return Optional.empty();
        }
        var value = value(number, seen);
        if (value.isEmpty()) {
            var measured = measured(number);
            return measured.isPresent() ? measured : doubtful(number).map(Content.Doubtful::new);
        }
        oddities.addAll(seen);
        return Optional.of(new Content.Figure(value.get(), sign));
    }

    private static String halved(String text, Set<Oddity> seen) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.half(c) != c && c != '\uFF0A') {
                seen.add(Oddity.FULL_WIDTH);
            }
            half.append(Characters.half(c));
        }
        if (!half.isEmpty() && (Characters.blank(half.charAt(0)) || Characters.blank(half.charAt(half.length() - 1)))) {
            seen.add(Oddity.BLANKS);
        }
        return half.toString();
    }

    private static String unmarked(String text, Set<Oddity> seen) {
        int end = text.length();
        while (end > 1 && (Characters.mark(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
            end--;
        }
        var number = TRAILING_MARK.matcher(text.substring(0, end)).replaceFirst("");
        if (number.length() < text.length()) {
            seen.add(Oddity.FOOTNOTE_MARK);
        }
        return number.strip();
    }

    private static Optional<BigDecimal> value(String number, Set<Oddity> seen) {
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(
                    new BigDecimal(number.endsWith(".") ? number.substring(0, number.length() - 1) : number));
        }
        if (GROUPED.matcher(number).matches()) {
            seen.add(Oddity.THOUSANDS);
            return Optional.of(new BigDecimal(number.replaceAll("[,' ]", "")));
        }
        if (SCIENTIFIC.matcher(number).matches()) {
            var value = new BigDecimal(number);
            if (Math.abs((long) value.precision() - value.scale()) <= MOST_EXPONENT
                    && value.scale() <= 2 * MOST_EXPONENT) {
                seen.add(Oddity.SCIENTIFIC);
                return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> doubtful(String number) {
        if (SCIENTIFIC.matcher(number).matches()) {
            return Optional.of("数值超出合理范围，请核对。");
        }
        if (LIKE_A_NUMBER.matcher(number).matches()) {
            return Optional.of("数字中的分隔符、小数点或空格不合规则，无法确定数值，请改正。");
        }
        if (number.length() > 1 && LETTERS_FOR_DIGITS.matcher(number).matches()) {
            return Optional.of("数字中夹有字母 O、o、l 或 I，可能是识别错误，请改正。");
        }
        if (COMPARED.matcher(number).matches()) {
            return Optional.of("数值前带有“大于、小于、约”等字样，不是确定的数值，请改正或留空。");
        }
        if (IN_BRACKETS.matcher(number).matches()) {
            return Optional.of("数值写在括号里，无法确定是负数还是说明，请改正。");
        }
        if (number.matches("[—–]\\s?[\\d,.]+")) {
            return Optional.of("数值前是破折号，无法确定是负号还是破折号，请改正。");
        }
        if (number.matches("\\d{1,4}/\\d{1,4}")) {
            return Optional.of("写成了分数或日期，无法确定数值，请改正。");
        }
        return Optional.empty();
    }

    /** A number followed by a known unit, which 2024年 is not. */
    private static Optional<Content> measured(String number) {
        var word = WITH_WORD.matcher(number);
        if (!word.matches()
                || word.group(1).matches("(19|20)\\d{2}") && word.group(2).equals("年")) {
            return Optional.empty();
        }
        var value = value(word.group(1), EnumSet.noneOf(Oddity.class));
        return value.isEmpty()
                ? Optional.empty()
                : Unit.of(word.group(2)).map(unit -> new Content.Measured(value.get(), unit));
    }

    /**
     * A number as a spreadsheet stores it, the shortest decimal of a {@code double}. Excel shows and computes fifteen
     * digits; when those end in zeros, further digits are binary rounding noise and are dropped, with a remark.
     */
    static Optional<Content> stored(String text, boolean percent, Set<Oddity> oddities) {
        BigDecimal value;
        try {
            value = text.length() > MOST_CHARACTERS ? null : new BigDecimal(text);
        } catch (NumberFormatException _) {
            value = null;
        }
        if (value == null
                || value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > MOST_EXPONENT) {
            return Optional.of(new Content.Doubtful("单元格里的数值无法读取或超出合理范围，请核对。"));
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.precision() > 15) {
            if (value.precision() - value.scale() > 15) {
                return Optional.of(new Content.Doubtful("整数超过 15 位，表格软件已不能保存全部数字，请把单元格改为文本后重新填写。"));
            }
            var shown = value.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
            if (shown.precision() <= 12) {
                oddities.add(Oddity.BINARY_REMAINDER);
                value = shown;
            } else {
                value = new BigDecimal(Double.toString(value.doubleValue()));
            }
        }
        var figure = percent ? value.movePointRight(2) : value;
        if (percent) {
            oddities.add(Oddity.SIGN_IN_CELL);
        }
        figure = figure.scale() < 0 ? figure.setScale(0) : figure;
        return Optional.of(new Content.Figure(figure, percent ? Content.Sign.PERCENT : Content.Sign.NONE));
    }
}
