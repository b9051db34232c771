package org.qiangxian.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/** A request as read from its form, before it is compared with what is held. */
public record Wanted(
        String title,
        String purpose,
        String basis,
        String approval,
        Channel channel,
        boolean voluntary,
        LocalDate validFrom,
        LocalDate validTo,
        Rhythm rhythm,
        String rhythmReason,
        int minutes,
        String overReason,
        Set<IndicatorCode> indicators,
        Set<String> periods,
        List<RegionCode> areas) {}
