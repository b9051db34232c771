package org.qiangxian.objection;

import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Disclosure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants the reading of a matter, whose figures name a place and count for every reader but the decider (R1). */
@Component
@Transactional
class MatterReading {

    private final Objections objections;
    private final Disclosure disclosure;

    MatterReading(Objections objections, Disclosure disclosure) {
        this.objections = objections;
        this.disclosure = disclosure;
    }

    Matter get(Actor actor, long value) {
        var matter = objections.get(actor, value);
        disclosure.requireInMatter(
                actor, matter.unit(), matter.decision() == null && Objections.decides(actor, matter));
        return matter;
    }
}
