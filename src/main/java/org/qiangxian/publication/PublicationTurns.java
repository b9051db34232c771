package org.qiangxian.publication;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.procedure.Act;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is: a draft handed over waits for the other persons of its unit to sign it, a returned one for those
 * who did not return it.
 */
@Component
class PublicationTurns implements Waiting {

    private final PublicationRepository publications;

    PublicationTurns(PublicationRepository publications) {
        this.publications = publications;
    }

    @Override
    public Set<Role> roles() {
        return PublicationAction.WRITERS;
    }

    @Override
    public String mayWait() {
        return """
                exists (select from publication.publication
                        where issuer_role = 'CITY' and issuer_area = :unit and status in ('TO_SIGN', 'RETURNED'))
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return publications.in(Set.of(PublicationStatus.TO_SIGN, PublicationStatus.RETURNED), reach.area()).stream()
                .filter(each -> reach.to(each.issuer().role()))
                .flatMap(PublicationTurns::turns)
                .toList();
    }

    /** The turns of a publication; signing or returning it is one turn. */
    private static Stream<Turn> turns(Publication each) {
        return Act.turns(PublicationAction.values(), each.status()).stream()
                .map(action -> action == PublicationAction.SUBMIT ? returned(each) : toSign(each))
                .distinct();
    }

    private static Turn toSign(Publication each) {
        return turn(each, "签发文件：" + each.paper().title(), each.draftedBy().person())
                .noting(each.draftedBy().words() + " 起草")
                .go("/publications", each.address(), "去签发");
    }

    private static Turn returned(Publication each) {
        return turn(each, "修改被退回的文件：" + each.paper().title(), each.handledBy())
                .go("/publications", each.address(), "去修改");
    }

    private static Turn turn(Publication each, String what, @Nullable UUID but) {
        var desk = Desk.of(each.issuer().role(), each.issuer().area()).demonstration(each.demonstration());
        return Turn.of("publication/" + each.id(), but == null ? desk : desk.without(but), what, each.changedAt());
    }
}
