package org.qiangxian.pairing;

import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and takes back consents, and tells both cities in the same transaction (R49). No higher level is told or asked.
 */
@Service
@Transactional
class Pairings {

    private final Consents consents;
    private final Notices notices;
    private final Regions regions;

    Pairings(Consents consents, Notices notices, Regions regions) {
        this.consents = consents;
        this.notices = notices;
        this.regions = regions;
    }

    Consent propose(Actor actor, PairingForm.Proposal proposal) {
        var made = consents.propose(
                actor, proposal.partner(), proposal.indicators(), proposal.until(), proposal.purpose());
        tell(
                made.partner(),
                regions.displayName(made.proposer()) + "提议结对对标",
                "%d 项指标，至%s。可以同意，可以不同意，也可以不答复；三十天内不答复的自动失效。"
                        .formatted(made.indicators().size(), Chinese.date(made.until())),
                made.id(),
                "proposed");
        return made;
    }

    void answer(Actor actor, UUID id, boolean agreed) {
        var consent = consents.answer(actor, id, agreed);
        tell(
                consent.proposer(),
                regions.displayName(consent.partner()) + (agreed ? "同意结对对标" : "没有同意结对对标"),
                agreed ? "双方现在可以相互查看所选指标的具名数据，任何一方可随时终止。" : "双方数据互不可见。",
                id,
                "answered");
    }

    void end(Actor actor, UUID id) {
        var own = actor.area();
        var consent = consents.end(actor, id);
        if (own != null) {
            for (var place : new RegionCode[] {consent.proposer(), consent.partner()}) {
                tell(
                        place,
                        "结对对标已终止：%s与%s"
                                .formatted(
                                        regions.displayName(consent.proposer()),
                                        regions.displayName(consent.partner())),
                        "由%s终止，立即生效，双方数据互不可见。".formatted(regions.displayName(own)),
                        id,
                        "ended/" + place);
            }
        }
    }

    private void tell(RegionCode to, String subject, String text, UUID id, String step) {
        notices.tell(Set.of(Recipient.city(to)), subject, text, "/pairings/" + id, "pairing/" + id + "/" + step);
    }
}
