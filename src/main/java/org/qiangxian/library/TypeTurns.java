package org.qiangxian.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.procedure.Act;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Whose turn it is in the choice of a city's type, as {@link TypeAction} has it (R27). */
@Component
class TypeTurns implements Waiting {

    private final LibraryRepository repository;
    private final Regions regions;

    TypeTurns(LibraryRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from library.type_choice where code = :unit and status = 'RETURNED' and undone_at is null)
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return repository.lastChoices(reach, List.of(TypeStatus.CHOSEN, TypeStatus.RETURNED)).stream()
                .flatMap(this::turn)
                .toList();
    }

    private Stream<Turn> turn(TypeChoice choice) {
        var acts = Act.turns(TypeAction.values(), choice.status());
        return acts.isEmpty()
                ? Stream.empty()
                : acts.getFirst().row().by(Role.CITY) ? Stream.of(chooseAgain(choice)) : decide(choice);
    }

    private static Turn chooseAgain(TypeChoice choice) {
        return Turn.of("type/" + choice.code(), Desk.of(Role.CITY, choice.code()), "重新选择城市类型", choice.at())
                .noting("省局退回：" + choice.reason())
                .go("/library", "/library/" + choice.code(), "去选择");
    }

    private Stream<Turn> decide(TypeChoice choice) {
        return regions.recommenderOf(choice.code()).stream()
                .map(body -> Turn.of(
                                "type/" + choice.code(),
                                Desk.of(Role.PROVINCE, body.code()),
                                "确认%s的城市类型".formatted(regions.displayName(choice.code())),
                                choice.at())
                        .noting("自选为" + choice.type().label())
                        .about(choice.code())
                        .go("/library/types", "/library/types", "去确认"));
    }
}
