package org.qiangxian.library;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** R27: the city's choice of a type and the province's decision about it, undone within ten minutes. */
@PlatformTest
@Undoes(TypeAction.class)
class TypeUndoTests extends UndoWalk {

    private static final RegionCode CODE = new RegionCode("140425");
    private static final String MATTER = "type/" + CODE;
    private static final Actor CITY = Actors.city("140425");
    private static final Actor PROVINCE = Actors.province("140000");

    @Autowired
    private TypeChoices choices;

    @Autowired
    private Library library;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> new Case(
                        TypeAction.CHOOSE,
                        CITY,
                        MATTER,
                        () -> choose("INDUSTRY"),
                        this::state,
                        () -> decide(TypeAction.CONFIRM),
                        0,
                        () -> {}),
                () -> decision(TypeAction.CONFIRM),
                () -> decision(TypeAction.RETURN));
    }

    private Case decision(TypeAction action) {
        choose("ECOLOGY");
        return new Case(
                action,
                PROVINCE,
                MATTER,
                () -> decide(action),
                this::state,
                () -> choose("INDUSTRY"),
                0,
                () -> takeBack(CITY, MATTER));
    }

    private void choose(String type) {
        choices.choose(CITY, CODE, type, "文旅装备", seen());
    }

    private void decide(TypeAction action) {
        choices.decide(PROVINCE, CODE, action, "请再斟酌", seen());
    }

    private int seen() {
        return library.choiceOf(CODE).map(TypeChoice::version).orElse(0);
    }

    private Object state() {
        return List.of(library.choiceOf(CODE), library.typeOf(CODE));
    }
}
