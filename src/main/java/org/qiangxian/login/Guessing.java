package org.qiangxian.login;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * How soon a password is guessed by somebody who knows the platform. It takes the number of guesses that zxcvbn
 * estimates (Wheeler, USENIX Security 2016) with its lists of common passwords, names and words, and with ours: the
 * words of this work, and all counties, cities and provinces in pinyin. {@code Qiangxian2026} is guessed at once.
 */
final class Guessing {

    /** Words with which people in this field begin passwords. */
    private static final List<String> OURS = List.of(
            "qiangxian",
            "zhiliangqiangxian",
            "zhiliang",
            "pingtai",
            "shuzihua",
            "shichangjianduguanli",
            "shichangjianguan",
            "shichang",
            "jiandu",
            "jianguan",
            "guanli",
            "zongju",
            "shengju",
            "xianju",
            "shiju",
            "samr",
            "scjgj",
            "scjg",
            "zlqx",
            "peiyu",
            "yanshi",
            "ceshi",
            "mima",
            "woaini",
            "woai",
            "zhongguo",
            "gongzuo",
            "bangong",
            "zhengfu",
            "password",
            "admin");

    /** The shortest place name used; shorter ones are parts of too many words. */
    private static final int SHORTEST_PLACE = 4;

    private static final List<String> PLACES = places();
    private static final List<String> STEMS = Stream.of(OURS, PLACES)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final Zxcvbn ESTIMATE = estimate();

    /** The least zxcvbn score: ten thousand million guesses, which with a slow hash take a large machine years. */
    private static final int SAFE = 4;

    /** The fewest characters that must be left of a password without those words, years and days. */
    private static final int LEAST_OTHER = 6;

    /** The most characters examined: more would cost much and change nothing. */
    private static final int LOOKED_AT = 60;

    private Guessing() {}

    static boolean soon(String login, String password) {
        var first = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return rest(login, first).length() < LEAST_OTHER
                || ESTIMATE.measure(first, List.of(login)).getScore() < SAFE;
    }

    private static String rest(String login, String password) {
        var rest = password.toLowerCase(Locale.ROOT).replace(login, "");
        for (var stem : STEMS) {
            rest = rest.replace(stem, "");
        }
        return rest.replaceAll("(19|20)\\d\\d([01]\\d([0-3]\\d)?)?", "");
    }

    private static Zxcvbn estimate() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .dictionary(new Dictionary("ours", OURS))
                    .dictionary(new Dictionary("places", PLACES))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> places() {
        try {
            return new ClassPathResource("data/region_pinyin.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.indexOf(',') + 1))
                    .filter(name -> name.length() >= SHORTEST_PLACE)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
