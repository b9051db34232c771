package org.qiangxian.library;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A province's own goal for the programme, in the words of its document, without a number by which anybody would be
 * measured (R19).
 *
 * @param version 1, 2, 3 … for this province
 * @param year the year it is for
 * @param demonstration whether a demonstration account wrote it for a real province; never public
 */
public record ProvinceGoal(
        RegionCode province, int version, int year, String words, Signature by, Instant at, boolean demonstration) {}
