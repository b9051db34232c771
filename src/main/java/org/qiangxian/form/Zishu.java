package org.qiangxian.form;

import org.qiangxian.shell.Plain;

/**
 * 字数: how long a text is by the one rule of this platform (A7; Word and WPS differ from each other).
 *
 * <p>Each ideograph is 1, by code point, a radical in its place too. Each full-width punctuation mark, and each of “ ” ‘ ’ — … is 1. A maximal run
 * of other characters without blanks that contains a letter or digit is 1: {@code 3.5}, {@code GB/T}, {@code 9001}.
 * Everything else is 0: half-width punctuation alone, blanks, line breaks, invisible and combining characters.
 * {@code static/js/zishu.js} is the same rule in the browser; {@code zishu-vectors.csv} proves both.
 */
public final class Zishu {

    private Zishu() {}

    /** The 字 of a text. */
    public static int count(String text) {
        return new Walk(text, Integer.MAX_VALUE).count;
    }

    /**
     * Where the surplus begins.
     *
     * @return the index (UTF-16) of the first character beyond {@code limit} 字, or -1 if the text keeps to it
     */
    public static int surplusFrom(String text, int limit) {
        return new Walk(text, limit).surplus;
    }

    private enum Sort {
        /** Counts one on its own and ends a run. */
        SINGLE,
        /** Makes the run that contains it count one. */
        WORD,
        /** Belongs to a run but does not make it count. */
        JOINING,
        /** Is ignored: neither counts nor ends a run. */
        INVISIBLE,
        /** Ends a run and counts nothing. */
        BLANK
    }

    private static final class Walk {

        private final int limit;
        private int count;
        private int surplus = -1;
        private int runStart = -1;
        private boolean runCounted;

        Walk(String text, int limit) {
            this.limit = limit;
            for (var at = 0; at < text.length(); ) {
                var point = text.codePointAt(at);
                step(point, at);
                at += Character.charCount(point);
            }
        }

        private void step(int point, int at) {
            switch (sort(point)) {
                case SINGLE -> {
                    endRun();
                    add(at);
                }
                case WORD -> {
                    startRun(at);
                    if (!runCounted) {
                        runCounted = true;
                        add(runStart);
                    }
                }
                case JOINING -> startRun(at);
                case BLANK -> endRun();
                case INVISIBLE -> {}
            }
        }

        private void startRun(int at) {
            if (runStart < 0) {
                runStart = at;
            }
        }

        private void endRun() {
            runStart = -1;
            runCounted = false;
        }

        private void add(int at) {
            count++;
            if (count > limit && surplus < 0) {
                surplus = at;
            }
        }
    }

    private static Sort sort(int point) {
        if (Character.isIdeographic(point) || Plain.radical(point) || punctuation(point)) {
            return Sort.SINGLE;
        }
        if (Character.isSpaceChar(point) || Plain.blank(point)) {
            return Sort.BLANK;
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> Sort.INVISIBLE;
            default -> Character.isLetterOrDigit(point) ? Sort.WORD : Sort.JOINING;
        };
    }

    /** Full-width punctuation (CJK symbols, full-width forms, vertical forms) and the marks Chinese shares with others. */
    private static boolean punctuation(int point) {
        if (point == '“' || point == '”' || point == '‘' || point == '’' || point == '—' || point == '…') {
            return true;
        }
        var wide = (point >= 0x3001 && point <= 0x3003)
                || (point >= 0x3008 && point <= 0x301F)
                || point == 0x3030
                || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF01 && point <= 0xFF65);
        return wide && !Character.isLetterOrDigit(point);
    }
}
