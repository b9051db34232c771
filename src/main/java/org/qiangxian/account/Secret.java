package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A one-time token: shown once in a link, kept only as a hash. It is printed and typed by hand, so it has four groups
 * of five lower-case characters that are not mistaken for each other: 99 bits.
 */
record Secret(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int SIZE = 5;

    Secret {
        var lower = token.strip().toLowerCase(Locale.ROOT);
        token = lower.matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}") ? lower : token;
    }

    static Secret fresh() {
        return new Secret(Stream.generate(Secret::group).limit(GROUPS).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(SIZE, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
