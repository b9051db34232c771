package org.qiangxian.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a table says of its time, and what that means.
 *
 * @param words as printed, such as {@code 2023年} or {@code 2024年1—9月}; empty if nothing is said
 * @param year the year, or the year to which the period belongs
 */
record When(Kind kind, int year, String words) {

    /** How many years back a table with several years goes. */
    private static final int REACH = 3;

    enum Kind {
        /** In the title. */
        TITLE(true),
        /** On a line of its own below the title. */
        LINE(true),
        /** In each head. */
        HEAD(true),
        /** Nowhere: the sender is asked. */
        NOWHERE(true),
        /** Only as the yearbook's own year, which is one more than the year of its data. */
        YEARBOOK(false),
        /** As several months that form no quarter. */
        PART(false),
        QUARTER(true),
        MONTH(true),
        /** As a plan for a future year. */
        TARGET(false);

        private final boolean clear;

        Kind(boolean clear) {
            this.clear = clear;
        }
    }

    static When any(Random random, int year) {
        int drawn = random.nextInt(100);
        if (drawn < 36) {
            return new When(Kind.TITLE, year, year + "年");
        } else if (drawn < 55) {
            return new When(Kind.LINE, year, random.nextBoolean() ? "（" + year + "年）" : year + "年");
        } else if (drawn < 65) {
            return new When(Kind.HEAD, year, year + "年");
        } else if (drawn < 75) {
            return new When(Kind.NOWHERE, year, "");
        } else if (drawn < 80) {
            return new When(Kind.YEARBOOK, year, "");
        } else if (drawn < 88) {
            var parts = List.of("1—9月", "1-11月", "上半年", "前三季度", "1至8月", "1～10月");
            return new When(Kind.PART, year, year + "年" + parts.get(random.nextInt(parts.size())));
        } else if (drawn < 92) {
            return new When(
                    Kind.QUARTER, year, year + "年" + List.of("一季度", "第一季度").get(random.nextInt(2)));
        } else if (drawn < 96) {
            return new When(Kind.MONTH, year, year + "年3月");
        }
        var targets = List.of("2030年目标", "“十五五”规划目标（2030年）", "2027年计划");
        return new When(Kind.TARGET, year, targets.get(random.nextInt(targets.size())));
    }

    /** A whole year, named clearly. */
    static When whole(Random random, int year) {
        return new When(random.nextBoolean() ? Kind.TITLE : Kind.LINE, year, year + "年");
    }

    /** The first year of the table: one that names its years in rows or columns covers several. */
    int first() {
        return kind == Kind.HEAD && words.isEmpty() ? year - REACH : year;
    }

    When minus(int years) {
        return new When(kind, year - years, String.valueOf(year - years));
    }

    boolean clear() {
        return kind.clear;
    }

    /**
     * The period of an indicator published at this interval, a quarter also for a monthly one; empty if the time is
     * no such period.
     */
    Optional<String> of(String published) {
        return switch (kind) {
            case TITLE, LINE, HEAD, NOWHERE, YEARBOOK -> Optional.of(String.valueOf(year));
            case PART, TARGET -> Optional.empty();
            case QUARTER -> published.matches("QUARTER|MONTH") ? Optional.of(year + "Q1") : Optional.empty();
            case MONTH -> published.equals("MONTH") ? Optional.of(year + "-03") : Optional.empty();
        };
    }

    /** The answer where the year is asked for; 0 if no year would be true. */
    int answer() {
        return switch (kind) {
            case TITLE, LINE, HEAD, NOWHERE, YEARBOOK -> year;
            case PART, TARGET, QUARTER, MONTH -> 0;
        };
    }
}
