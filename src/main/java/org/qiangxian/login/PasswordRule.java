package org.qiangxian.login;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What a password must be (GB/T 22239 8.1.4.1 a): long, mixed, not the account name, not easily guessed. */
final class PasswordRule {

    static final int LEAST = 10;
    static final int MOST = 128;
    static final int HISTORY = 5;
    static final Duration AGE = Duration.ofDays(180);

    /** What the pages say beside the field. */
    static final String HINT = "至少 10 个字符，含大写字母、小写字母、数字、符号中的三类；不含账号名，不用常见口令和容易猜到的组合（如地名加年份），不与最近 5 次相同。";

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isUpperCase, Character::isLowerCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));

    private PasswordRule() {}

    /** What is wrong with {@code password}, in words for its owner; empty if nothing. */
    static Optional<String> remark(String login, String password) {
        if (password.length() < LEAST || password.length() > MOST) {
            return Optional.of("口令应为 10 至 128 个字符。");
        }
        if (CLASSES.stream().filter(c -> password.chars().anyMatch(c)).count() < 3) {
            return Optional.of("口令应含大写字母、小写字母、数字、符号中的至少三类。");
        }
        var name = login.toLowerCase(Locale.ROOT);
        if (password.toLowerCase(Locale.ROOT).contains(name)) {
            return Optional.of("口令不能包含账号名。");
        }
        return Guessing.soon(name, password)
                ? Optional.of("这个口令容易被猜到：不要用平台、单位、地名的拼音加年份，也不要用常见的词和键盘顺序。请换一个，如四个不相干的词。")
                : Optional.empty();
    }
}
