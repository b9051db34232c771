package org.qiangxian.library;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * One step in the choice of a city's type (R27).
 *
 * @param version 1, 2, 3 … for this city; the form carries the one its reader saw
 * @param reason why it was chosen or returned, in the words of who did it
 * @param demonstration whether a demonstration account did this to a real place; never public
 */
public record TypeChoice(
        RegionCode code,
        int version,
        CityType type,
        TypeStatus status,
        String reason,
        Signature by,
        Instant at,
        boolean demonstration) {}
