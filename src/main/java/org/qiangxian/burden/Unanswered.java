package org.qiangxian.burden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.region.RegionCode;

/** What a request in force still asks of a unit: the items that are neither entered nor left out. */
public record Unanswered(
        DataRequestId request,
        RegionCode unit,
        String title,
        Channel channel,
        boolean voluntary,
        LocalDate validTo,
        Instant registeredAt,
        Set<RequestItem> items) {}
