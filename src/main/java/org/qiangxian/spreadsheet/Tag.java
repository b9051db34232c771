package org.qiangxian.spreadsheet;

import java.util.Arrays;
import java.util.Optional;

/** The text between {@code <} and {@code >}, parsed only on demand. */
final class Tag {

    private static final int LONGEST = 1 << 16;

    private char[] chars = new char[256];
    private int length;
    private int nameEnd;
    private final String[] names = new String[64];

    void begin() {
        length = 0;
    }

    void add(char c) {
        if (length >= LONGEST) {
            throw Damage.refusal();
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    /** Whether it ends with the slash of an empty element, which is then removed. */
    boolean closed() {
        boolean closed = length > 0 && chars[length - 1] == '/';
        length -= closed ? 1 : 0;
        return closed;
    }

    /** The name without prefix; the few names of a workbook are interned. */
    String name() {
        int local = 0;
        int hash = 0;
        nameEnd = 0;
        for (; nameEnd < length && chars[nameEnd] > ' '; nameEnd++) {
            if (chars[nameEnd] == ':') {
                local = nameEnd + 1;
                hash = 0;
            } else {
                hash = hash * 31 + chars[nameEnd];
            }
        }
        if (nameEnd == local) {
            throw Damage.refusal();
        }
        int slot = (hash ^ (hash >>> 6)) & 63;
        if (names[slot] == null || !same(names[slot], local, nameEnd)) {
            names[slot] = new String(chars, local, nameEnd - local);
        }
        return names[slot];
    }

    /** The value of an attribute by its name without prefix. */
    Optional<String> attribute(String wanted) {
        int i = nameEnd;
        while (i < length) {
            while (i < length && chars[i] <= ' ') {
                i++;
            }
            int from = i;
            int local = i;
            while (i < length && chars[i] != '=' && chars[i] > ' ') {
                local = chars[i] == ':' ? i + 1 : local;
                i++;
            }
            int to = i;
            while (i < length && (chars[i] <= ' ' || chars[i] == '=')) {
                i++;
            }
            if (i >= length) {
                break;
            }
            char quote = chars[i++];
            int value = i;
            while (i < length && chars[i] != quote) {
                i++;
            }
            if ((quote != '"' && quote != '\'') || i >= length || to == from) {
                throw Damage.refusal();
            }
            if (same(wanted, local, to)) {
                return Optional.of(unescaped(value, i));
            }
            i++;
        }
        return Optional.empty();
    }

    private boolean same(String wanted, int from, int to) {
        if (to - from != wanted.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (chars[i] != wanted.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private String unescaped(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '&') {
                return Entities.resolved(new String(chars, from, to - from));
            }
        }
        return new String(chars, from, to - from);
    }
}
