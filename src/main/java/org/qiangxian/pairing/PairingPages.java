package org.qiangxian.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.disclosure.Consent;
import org.qiangxian.disclosure.ConsentAction;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.springframework.stereotype.Component;

/** What the pages of 结对对标 show. */
@Component
class PairingPages {

    private final Consents consents;
    private final Comparisons comparisons;
    private final Catalogue catalogue;
    private final Library library;
    private final Regions regions;

    PairingPages(Consents consents, Comparisons comparisons, Catalogue catalogue, Library library, Regions regions) {
        this.consents = consents;
        this.comparisons = comparisons;
        this.catalogue = catalogue;
        this.library = library;
        this.regions = regions;
    }

    PairingListPage list(Actor actor) {
        var entries = consents.list(actor).stream()
                .map(each -> entry(own(actor), each))
                .toList();
        return new PairingListPage(
                entries.stream().filter(each -> each.standing().open()).toList(),
                entries.stream().filter(each -> !each.standing().open()).toList());
    }

    private PairingListPage.Entry entry(RegionCode own, Consent consent) {
        var standing = consents.standing(consent);
        return new PairingListPage.Entry(
                consent, regions.displayName(consent.other(own)), standing, asked(own, consent, standing));
    }

    PairingPage show(Actor actor, UUID id) {
        var consent = consents.get(actor, id);
        var own = own(actor);
        var other = consent.other(own);
        var standing = consents.standing(consent);
        var asked = asked(own, consent, standing);
        var known = consent.indicators().stream()
                .map(code -> catalogue.find(new IndicatorCode(code)))
                .flatMap(Optional::stream)
                .toList();
        return new PairingPage(
                consent,
                regions.displayName(own),
                regions.displayName(other),
                standing,
                asked,
                Consents.ending(own, consent, standing)
                        .map(ConsentAction::label)
                        .orElse(""),
                known,
                standing == Consent.Standing.RUNNING ? beside(actor, own, other, known) : List.of(),
                regions.get(own).fictional());
    }

    /** What follows when the actor's city ends a pairing. */
    Consequences ending(Actor actor, UUID id) {
        var consent = consents.get(actor, id);
        var own = own(actor);
        var other = regions.displayName(consent.other(own));
        var standing = consents.standing(consent);
        var running = standing == Consent.Standing.RUNNING;
        var page = "/pairings/" + id;
        return Consequences.of(
                        running ? "终止结对" : "撤回结对提议",
                        "与%s结对".formatted(other),
                        page + "/end",
                        running ? "确认终止" : "确认撤回",
                        page)
                .under("/pairings", "结对对标", page, other)
                .follows(
                        running
                                ? "本单位和%s立即互不可见：约定的 %d 项指标都不再显示对方的数值。"
                                        .formatted(other, consent.indicators().size())
                                : "%s不能再答复这项提议（%d 项指标）。"
                                        .formatted(other, consent.indicators().size()))
                .follows("%s立即收到消息，知道是本单位%s的。".formatted(other, running ? "终止" : "撤回"))
                .follows("原定到%s；不能恢复，需要时重新提议，由对方再答复。".formatted(Chinese.date(consent.until())))
                .follows("两地各自的数值和页面不变。")
                .unless(Consents.unended(own, consent, standing));
    }

    private List<PairingPage.Beside> beside(Actor actor, RegionCode own, RegionCode other, List<Indicator> indicators) {
        var codes = indicators.stream().map(Indicator::code).toList();
        var ours = comparisons.paired(actor, own, codes);
        var theirs = comparisons.paired(actor, other, codes);
        return IntStream.range(0, codes.size())
                .mapToObj(at -> new PairingPage.Beside(ours.get(at), theirs.get(at)))
                .toList();
    }

    ProposalPage form(Actor actor, PairingForm form, String summary, Map<String, String> remarks) {
        var own = own(actor);
        var members = regions.get(own).fictional() ? library.fictionalMembers() : library.members();
        return new ProposalPage(
                form,
                members.stream()
                        .filter(each -> !each.code().equals(own))
                        .map(each -> each.code() + " " + regions.displayName(each.code()))
                        .toList(),
                offered(actor),
                consents.today().toString(),
                summary,
                remarks);
    }

    /** The indicators the city has figures of. */
    List<Indicator> offered(Actor actor) {
        return comparisons.profile(actor, own(actor)).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.own() != null)
                .map(ProfileRow::indicator)
                .toList();
    }

    private static boolean asked(RegionCode own, Consent consent, Consent.Standing standing) {
        return ConsentAction.AGREE.open(own, consent, standing);
    }

    private static RegionCode own(Actor actor) {
        return Consents.own(actor);
    }
}
