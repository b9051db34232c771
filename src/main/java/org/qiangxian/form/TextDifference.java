package org.qiangxian.form;

/**
 * The difference of two texts: common beginning, removed text, added text, common end.
 *
 * @param before the removed text, may be empty
 * @param after the added text, may be empty
 */
public record TextDifference(String head, String before, String after, String tail) {

    public static TextDifference between(String old, String now) {
        var head = 0;
        while (head < Math.min(old.length(), now.length()) && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(now.charAt(head - 1))) {
            head--;
        }
        var tail = 0;
        while (tail < Math.min(old.length(), now.length()) - head
                && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(now.charAt(now.length() - tail))) {
            tail--;
        }
        return new TextDifference(
                now.substring(0, head),
                old.substring(head, old.length() - tail),
                now.substring(head, now.length() - tail),
                now.substring(now.length() - tail));
    }
}
