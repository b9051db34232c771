package org.qiangxian.answer;

import java.time.Instant;
import java.util.Optional;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.region.RegionCode;

/** Who was asked to fill an item for a unit, contributed by the module that hands items on. */
public interface HandedOn {

    /** To whom an item was handed on since a moment, in words; empty where to nobody. */
    Optional<String> since(DataRequestId request, RegionCode unit, RequestItem item, Instant at);
}
