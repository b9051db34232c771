package org.qiangxian.supervision;

import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The common checks of every act on a city: access, serialisation, and words. */
@Component
class SupervisedDoor {

    private final Supervised supervised;
    private final SupervisionWords words;
    private final OwnDayRepository repository;

    SupervisedDoor(Supervised supervised, SupervisionWords words, OwnDayRepository repository) {
        this.supervised = supervised;
        this.words = words;
        this.repository = repository;
    }

    Supervised places() {
        return supervised;
    }

    SupervisionWords words() {
        return words;
    }

    /** Begins an act on a city: refuses actors without access, and locks the city. */
    void begin(Actor actor, RegionCode unit) {
        supervised.require(actor, unit);
        repository.lock(unit);
    }
}
