package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiangxian.shell.Refusal;

/**
 * 内容码: what stands on a printed form and says which text of which version it is. Fifteen characters hold 74 bits of the
 * hash of the canonical content, the sixteenth is a check: one wrong character and any two exchanged ones are found
 * when somebody types it. The alphabet leaves out 0, 1, I, L and O, which are easily confused.
 *
 * @param value sixteen characters without hyphens
 */
public record ContentCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int PAYLOAD = 15;
    private static final String PREFIX = "QX1:";

    public ContentCode {
        if (value.length() != PAYLOAD + 1 || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("no content code: " + value);
        }
        if (value.charAt(PAYLOAD) != check(value)) {
            throw new IllegalArgumentException("wrong check character: " + value);
        }
    }

    /**
     * The code of a content.
     *
     * @param parts what the content is, whose it is, which version, and its text; each part is hashed with its length,
     *     so that no text can move from one part into another
     */
    public static ContentCode of(Hash hash, List<String> parts) {
        var number = new BigInteger(1, hash.of(canonical(parts)));
        var code = new StringBuilder();
        for (int i = 0; i < PAYLOAD; i++) {
            var division = number.divideAndRemainder(BASE);
            code.append(ALPHABET.charAt(division[1].intValue()));
            number = division[0];
        }
        return new ContentCode(code.append(check(code)).toString());
    }

    /** One unambiguous form of the parts: Unicode NFC, UTF-8, each preceded by its length. */
    static byte[] canonical(List<String> parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            var text = Normalizer.normalize(part, Normalizer.Form.NFC).getBytes(UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    /** What somebody typed: hyphens, spaces, small and full-width letters do not matter. Refuses what cannot be a code. */
    public static ContentCode typed(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.·]", "");
        if (text.length() != PAYLOAD + 1) {
            throw Refusal.Invalid.of(
                    "code", "内容码是 16 个字符（4 组、每组 4 个），您输入了 %d 个。请对照打印件页脚重新输入。".formatted(text.length()));
        }
        if (text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw Refusal.Invalid.of("code", "内容码只有数字 2–9 和英文字母，其中没有 0、1、I、L、O。请对照打印件页脚重新输入。");
        }
        if (text.charAt(PAYLOAD) != check(text)) {
            throw Refusal.Invalid.of("code", "内容码有一个字符输错，或两个字符颠倒。请对照打印件页脚重新输入。");
        }
        return new ContentCode(text);
    }

    /** The code in the words typed for a search; empty where they contain none. */
    public static Optional<ContentCode> in(String typed) {
        try {
            return Optional.of(typed(typed));
        } catch (Refusal.Invalid _) {
            return Optional.empty();
        }
    }

    /** What the two-dimensional code on the print holds. */
    String scanned() {
        return PREFIX + value;
    }

    /** The code in a two-dimensional code, if it is one of ours. */
    static Optional<ContentCode> scanned(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ContentCode(text.substring(PREFIX.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < PAYLOAD; i++) {
            sum += (i + 1) * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    /** In four groups, as printed. */
    @Override
    public String toString() {
        return String.join(
                "-", value.substring(0, 4), value.substring(4, 8), value.substring(8, 12), value.substring(12));
    }
}
