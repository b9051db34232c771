package org.qiangxian.intake;

import org.qiangxian.shell.Plain;

/** Compares words: which differences are mere spellings of one name, and which can never be a typing error. */
final class Spelling {

    /** Characters that change the meaning: digits, not, men and women, town and country, more and less, and so on. */
    private static final String MEANT = "0123456789一二三四五六七八九十百千万亿不非未无男女老少幼城乡农村镇市县省" + "上下内外进出入增减高低大小前后新旧公私国民户电水煤每均总净";

    private Spelling() {}

    /** The normalised text without punctuation. */
    static String plain(String text) {
        return Plain.key(text).replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "");
    }

    /** The text without what is in brackets. */
    static String bare(String text) {
        return text.replaceAll("[(（\\[〔【][^)）\\]〕】]*[)）\\]〕】]", "");
    }

    /** The parts of both texts between their common beginning and their common end. */
    static String difference(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int begin = 0;
        while (begin < most && left.charAt(begin) == right.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < most - begin && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return left.substring(begin, left.length() - end) + right.substring(begin, right.length() - end);
    }

    /** Whether a difference contains a character that changes the meaning. */
    static boolean meant(String difference) {
        return difference.chars().anyMatch(sign -> MEANT.indexOf(sign) >= 0);
    }

    /** Levenshtein distance, or something above {@code most}. */
    static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        var before = new int[right.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            var now = new int[right.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + other);
            }
            before = now;
        }
        return before[right.length()];
    }
}
