package org.qiangxian.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.procedure.Act;
import org.springframework.stereotype.Component;

/**
 * The turn of a county to answer a request, as long as the proposal can be submitted; optional, because nobody must
 * cooperate.
 */
@Component
class PartnerTurns implements Waiting {

    private final PartnerRepository repository;
    private final Partners partners;
    private final Taking taking;
    private final PartnerPlaces places;

    PartnerTurns(PartnerRepository repository, Partners partners, Taking taking, PartnerPlaces places) {
        this.repository = repository;
        this.partners = partners;
        this.taking = taking;
        this.places = places;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CITY);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from partner.partner where unit = :unit and status = 'ASKED')
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return repository.asked(reach).stream().flatMap(this::turn).toList();
    }

    private Stream<Turn> turn(Partner asked) {
        var application = partners.proposal(asked);
        if (taking.closed(application).isPresent()
                || Act.turns(PartnerAction.values(), asked.status()).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Turn.of(
                        "partner/" + asked.id(),
                        desk(asked),
                        "答复%s的合作邀请：%s"
                                .formatted(
                                        places.name(application.unit()),
                                        asked.asked().title()),
                        asked.since())
                .until(taking.last(application).orElse(null))
                .mayBeLeft()
                .noting("可以同意，可以不同意；没有答复时对方不能带本地提交")
                .go(PartnerController.LIST, asked.address(), "去答复"));
    }

    /** The desk of the county; no demonstration account answers for a real place. */
    private Desk desk(Partner asked) {
        var desk = Desk.of(Role.CITY, asked.unit());
        return places.fictional(asked.unit()) ? desk : desk.demonstration(false);
    }
}
