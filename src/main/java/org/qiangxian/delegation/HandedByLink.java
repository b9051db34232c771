package org.qiangxian.delegation;

import java.time.Instant;
import java.util.Optional;
import org.qiangxian.answer.HandedOn;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Keeps a return from being undone once the item was handed on by a new link. */
@Component
class HandedByLink implements HandedOn {

    private final LinkRepository links;

    HandedByLink(LinkRepository links) {
        this.links = links;
    }

    @Override
    public Optional<String> since(DataRequestId request, RegionCode unit, RequestItem item, Instant at) {
        return links.since(request, unit, item, at).map("这一项已重新发链接给%s"::formatted);
    }
}
