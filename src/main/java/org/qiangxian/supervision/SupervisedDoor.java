package org.qiangxian.supervision;

import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** What every act on a city goes through: whether there is such a city for the actor, one act after the other, and its words. */
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

    /** Begins an act on a city: refuses whom there is none for, and holds the city. */
    void begin(Actor actor, RegionCode unit) {
        supervised.require(actor, unit);
        repository.lock(unit);
    }
}
