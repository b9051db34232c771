package org.qiangxian.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The names of present provinces, cities and counties in pinyin without 省, 市, 县 and the like; loaded with the first
 * search by pinyin.
 */
final class Pinyin {

    private static final int SHORTEST = 2;
    static final int SAME = 1;
    private static final int BEGINS = 3;

    private Pinyin() {}

    private static final class Names {
        static final Map<String, String> BY_CODE = read();
    }

    /** Whether a query can be pinyin: only Latin capitals, as {@link RegionSearch#plain} returns them. */
    static boolean written(String wanted) {
        return wanted.length() >= SHORTEST && wanted.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** How well a unit matches: lower is better, {@link RegionSearch#NONE} for no match. */
    static int rank(String wanted, RegionCode code) {
        var name = Names.BY_CODE.getOrDefault(code.value(), "");
        return name.equals(wanted) ? SAME : name.startsWith(wanted) ? BEGINS : RegionSearch.NONE;
    }

    private static Map<String, String> read() {
        try {
            return new ClassPathResource("data/region_pinyin.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> cells[1].toUpperCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
