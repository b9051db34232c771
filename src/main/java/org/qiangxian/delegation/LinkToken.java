package org.qiangxian.delegation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.qiangxian.shell.Typing;

/**
 * The secret part of a link: four groups of random characters (99 bits), stored only as a hash, and two groups of a
 * signature (49 bits) over them and everything the link is for. It is printed and typed by hand, so it avoids
 * characters that look alike.
 */
record LinkToken(String random, String signature) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("([a-z2-9]{5}(?:-[a-z2-9]{5}){3})-([a-z2-9]{5}-[a-z2-9]{5})");

    static String fresh() {
        return grouped(RANDOM.ints(20, 0, SIGNS.length()));
    }

    /** Reads a link as it was typed. */
    static Optional<LinkToken> of(String typed) {
        var found = FORM.matcher(Typing.trimmed(typed).toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(new LinkToken(found.group(1), found.group(2))) : Optional.empty();
    }

    /** The signature over the random part and what the link is for. */
    static String sign(byte[] key, String random, String about) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var bytes = mac.doFinal((random + "\n" + about).getBytes(UTF_8));
            return grouped(IntStream.range(0, 10).map(i -> Math.floorMod(word(bytes, 2 * i), SIGNS.length())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is right, compared in constant time. */
    boolean signedWith(byte[] key, String about) {
        return MessageDigest.isEqual(
                signature.getBytes(UTF_8), sign(key, random, about).getBytes(UTF_8));
    }

    static byte[] hash(String random) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(random.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int word(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    private static String grouped(IntStream signs) {
        var all = signs.mapToObj(SIGNS::charAt).map(String::valueOf).collect(Collectors.joining());
        return all.replaceAll("(.{5})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
