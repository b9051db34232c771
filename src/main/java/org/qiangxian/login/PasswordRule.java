package org.qiangxian.login;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a password must be (GB/T 22239 8.1.4.1 a): long, mixed, not the account name, not one that everybody tries. */
final class PasswordRule {

    static final int LEAST = 10;
    static final int MOST = 128;
    static final int HISTORY = 5;
    static final Duration AGE = Duration.ofDays(180);

    /** What the pages say beside the field. */
    static final String HINT = "至少 10 个字符，含大写字母、小写字母、数字、符号中的三类；不含账号名，不用常见口令，不与最近 5 次相同。";

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isUpperCase, Character::isLowerCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));

    /** The words that weak passwords are made of; one with little else around it is weak. */
    private static final Set<String> STEMS = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "qwerty",
            "qwertyuiop",
            "asdfgh",
            "zxcvbn",
            "1qaz2wsx",
            "qazwsx",
            "abc123",
            "abcd1234",
            "a1b2c3",
            "iloveyou",
            "welcome",
            "letmein",
            "admin",
            "administrator",
            "root",
            "test",
            "guest",
            "user",
            "master",
            "dragon",
            "monkey",
            "woaini",
            "mima",
            "zhiliang",
            "jiandu",
            "shichang",
            "huawei",
            "123456",
            "1234567890",
            "654321",
            "111111",
            "000000",
            "666666",
            "888888",
            "520",
            "1314",
            "abcdef",
            "aaaaaa");

    private static final int LEAST_OTHER = 6;

    private PasswordRule() {}

    /** What is wrong with {@code password}, in words for its owner; empty if nothing. */
    static Optional<String> remark(String login, String password) {
        if (password.length() < LEAST || password.length() > MOST) {
            return Optional.of("口令应为 10 至 128 个字符。");
        }
        if (CLASSES.stream().filter(c -> password.chars().anyMatch(c)).count() < 3) {
            return Optional.of("口令应含大写字母、小写字母、数字、符号中的至少三类。");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of("口令不能包含账号名。");
        }
        return weak(lower) ? Optional.of("这个口令过于常见，容易被猜到。请换一个。") : Optional.empty();
    }

    private static boolean weak(String lower) {
        var rest = Stream.concat(STEMS.stream(), Stream.of("20\\d\\d"))
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .reduce(lower, (left, stem) -> left.replaceAll(stem, ""));
        return !rest.equals(lower) && rest.length() < LEAST_OTHER
                || lower.chars().distinct().count() < 5;
    }
}
