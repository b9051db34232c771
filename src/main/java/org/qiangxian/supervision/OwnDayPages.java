package org.qiangxian.supervision;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page on which a city moves an item. */
@Component
@Transactional(readOnly = true)
class OwnDayPages {

    private final Lag lag;
    private final Supervised supervised;

    OwnDayPages(Lag lag, Supervised supervised) {
        this.lag = lag;
        this.supervised = supervised;
    }

    OwnDayPage page(Actor actor, RegionCode code, String key) {
        var unit = supervised.require(actor, code);
        var item = lag.find(unit, key)
                .filter(each -> OwnDayAction.MOVE.row().startsAt(each.status()))
                .orElseThrow(() -> new Refusal.NotFound("没有这一项，或者它现在不用改期。请刷新“时限与督导”查看。"));
        return new OwnDayPage(unit, supervised.name(unit), item, OwnDayForm.of(item), Map.of(), "");
    }
}
