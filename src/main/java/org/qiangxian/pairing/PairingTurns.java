package org.qiangxian.pairing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The optional turn of a city to answer a proposal of 结对. */
@Component
class PairingTurns implements Waiting {

    private final Consents consents;
    private final Regions regions;

    PairingTurns(Consents consents, Regions regions) {
        this.consents = consents;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY);
    }

    @Override
    public String mayWait() {
        return Consents.MAY_WAIT;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return consents.proposed(reach).stream().map(this::turn).toList();
    }

    private Turn turn(Consent consent) {
        return Turn.of(
                        "pairing/" + consent.id(),
                        Desk.of(Role.CITY, consent.partner()),
                        "答复%s的结对对标提议".formatted(regions.displayName(consent.proposer())),
                        consent.proposed().at())
                .until(consent.proposed().at().plus(Consent.PATIENCE))
                .mayBeLeft()
                .noting("可以同意、不同意，也可以不答复")
                .go("/pairings", "/pairings/" + consent.id(), "去查看");
    }
}
