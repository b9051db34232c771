package org.qiangxian.library;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A city's one short quality strategy: its own words, its own goals, its own baseline (R4, R13). Each change is a new
 * version; none is overwritten.
 *
 * @param version 1, 2, 3 … for this city
 * @param goals the city's own goals, one a line
 * @param demonstration whether a demonstration account wrote this for a real place; never public
 */
public record Strategy(
        RegionCode code,
        int version,
        String title,
        String statement,
        String goals,
        int baselineYear,
        StrategyStatus status,
        Signature by,
        Instant at,
        boolean demonstration) {

    public static final int TITLE_LIMIT = 40;
    public static final int STATEMENT_LIMIT = 600;
    public static final int GOALS_LIMIT = 400;
}
