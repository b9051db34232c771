package org.qiangxian.disclosure;

import org.qiangxian.library.Ending;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Says that consents end with a membership. Nothing has to be done for that: {@link Consents#standing} checks both
 * memberships at every reading.
 */
@Component
class PairingsEnd implements Ending {

    private final ConsentRepository repository;
    private final Consents consents;

    PairingsEnd(ConsentRepository repository, Consents consents) {
        this.repository = repository;
        this.consents = consents;
    }

    @Override
    public String with(RegionCode unit) {
        var open = repository.of(unit).stream()
                .filter(each -> consents.standing(each).open())
                .count();
        return open == 0 ? "" : "%d 项结对对标随之终止，双方数据互不可见。".formatted(open);
    }
}
