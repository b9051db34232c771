package org.qiangxian.discipline;

import java.util.BitSet;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * A text without its blanks, so that 排 名 is read as 排名. The positions of line ends are kept, because a clause ends
 * there.
 */
record Said(String signs, BitSet lineEnds) {

    /** How far an innocent phrase may reach before and behind a word. */
    private static final int NEAR = 20;

    private static final String CLAUSE_ENDS = "。；;！!？?，,…";
    private static final String PLACES = "县市区镇乡旗";
    private static final String LONGER = "级域市区镇";
    private static final Pattern LISTS = Pattern.compile("(以下|下列|如下|事项|行为|情形|做法|严禁|禁止|不得|不搞|不准|反对|杜绝|防止)$");

    static Said of(String text) {
        var signs = new StringBuilder(text.length());
        var ends = new BitSet();
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r') {
                ends.set(signs.length());
            } else if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                signs.appendCodePoint(point);
            }
        });
        return new Said(signs.toString(), ends);
    }

    /**
     * The part of the clause before {@code at}, back to the punctuation, colon or line end that closes the clause
     * before.
     */
    String clauseBefore(int at) {
        int from = at;
        while (from > 0 && !lineEnds.get(from) && !endsAt(from - 1)) {
            from--;
        }
        return signs.substring(from, at);
    }

    private boolean endsAt(int index) {
        char sign = signs.charAt(index);
        if (sign == '：' || sign == ':') {
            return !LISTS.matcher(signs.substring(Math.max(0, index - 4), index))
                    .find();
        }
        return CLAUSE_ENDS.indexOf(sign) >= 0;
    }

    /** Whether the text from {@code start} to {@code end} lies inside a match of {@code phrases}. */
    boolean within(Pattern phrases, int start, int end) {
        var found = phrases.matcher(signs)
                .region(Math.max(0, start - NEAR), Math.min(signs.length(), end + NEAR))
                .useTransparentBounds(true);
        while (found.find()) {
            if (found.start() < end && found.end() > start) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text from {@code start} to {@code end} lies inside one of {@code names}, written out in full. */
    boolean within(Collection<String> names, int start, int end) {
        return names.stream().anyMatch(name -> covers(name, start, end));
    }

    private boolean covers(String name, int start, int end) {
        int first = Math.max(0, end - name.length());
        for (int at = signs.indexOf(name, first); at >= 0 && at <= start; at = signs.indexOf(name, at + 1)) {
            if (at + name.length() >= end && !goesOn(name, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a kind of place is only the beginning of a longer one there: 百强县 in 百强县级市. */
    private boolean goesOn(String name, int end) {
        return PLACES.indexOf(name.charAt(name.length() - 1)) >= 0
                && end < signs.length()
                && LONGER.indexOf(signs.charAt(end)) >= 0;
    }
}
