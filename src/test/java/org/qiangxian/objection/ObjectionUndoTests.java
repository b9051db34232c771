package org.qiangxian.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.complaint.Complaining;
import org.qiangxian.confirmation.ConfirmationAction;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R39: what a city said about its values and a decision that upheld an objection, undone within ten minutes. */
@PlatformTest
@Undoes({ConfirmationAction.class, ObjectionAction.class})
class ObjectionUndoTests extends UndoWalk {

    private static final RegionCode UNIT = new RegionCode("990122");
    private static final Actor CITY = Actors.city("990122");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    MatterLists lists;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Objections objections;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Complaining complaining;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> {
                    var batch = value().batch().id();
                    return new Case(
                            ConfirmationAction.CONFIRM,
                            CITY,
                            "confirmation/%s/%s".formatted(UNIT, batch),
                            () -> confirmations.confirm(CITY, UNIT, batch),
                            this::state,
                            () -> object("与公报不一致"),
                            0,
                            () -> {});
                },
                () -> {
                    var value = value();
                    return new Case(
                            ConfirmationAction.AGREE,
                            CITY,
                            "confirmation/%s/%s/%d"
                                    .formatted(UNIT, value.batch().id(), value.id()),
                            () -> confirmations.agree(CITY, UNIT, value.id()),
                            this::state,
                            () -> object("与公报不一致"),
                            0,
                            () -> {});
                },
                () -> new Case(
                        ConfirmationAction.OBJECT,
                        CITY,
                        matter(),
                        () -> object("与公报不一致"),
                        this::state,
                        this::uphold,
                        0,
                        () -> {}),
                () -> {
                    object("与公报不一致");
                    return new Case(
                            ObjectionAction.UPHOLD,
                            PROVINCE,
                            matter(),
                            this::uphold,
                            this::state,
                            null,
                            1,
                            () -> takeBack(CITY, matter()));
                });
    }

    @Test
    @Transactional
    @DisplayName(
            "R39: an objection that was pressed stays; of two to one value the later one alone is taken back first")
    void whatWasPressedStays() {
        object("与公报不一致");
        object("出处另附");
        var acts = acts();
        assertThatThrownBy(() -> undoing.undo(CITY, acts.getFirst())).hasMessageContaining("又提出了异议");
        undoing.undo(CITY, acts.getLast());
        assertThat(objections.get(CITY, value().id()).open()).isTrue();
        objections.urge(CITY, value().id());

        assertThatThrownBy(() -> undoing.undo(CITY, acts.getFirst())).hasMessageContaining("已催办");
    }

    @Test
    @Transactional
    @DisplayName(
            "R39, R110: a city that takes its objection back does not end what the public asked about the same value")
    void thePublicsMatterGoesOn() {
        complaining.doubts(UNIT.value(), value().id(), "公报上是另一个数");
        object("与公报不一致");
        assertThat(objections.get(PROVINCE, value().id()).publicly()).isFalse();

        undoing.undo(CITY, acts().getFirst());

        var matter = objections.get(PROVINCE, value().id());
        assertThat(matter.open()).isTrue();
        assertThat(matter.publicly()).as("it is the public's alone").isTrue();
    }

    private List<UUID> acts() {
        return jdbc.sql("select id from procedure.act where matter = :matter and undone_at is null order by number")
                .param("matter", matter())
                .query(UUID.class)
                .list();
    }

    private void object(String reason) {
        confirmations.object(CITY, UNIT, value().id(), reason, "");
    }

    private void uphold() {
        objections.decide(
                PROVINCE, value().id(), new DecisionForm("UPHELD", "以公报为准", "", null, null, null, null, null, null));
    }

    private Value value() {
        return measurements.current(Objects.requireNonNull(CITY.area())).stream()
                .filter(value -> value.batch().channel() == Channel.PROVINCE)
                .findFirst()
                .orElseThrow();
    }

    private String matter() {
        return "objection/" + value().id();
    }

    private Object state() {
        var rows = jdbc.sql("""
                        select m.value, m.opened_at, m.due, m.owner, d.outcome, d.reason from objection.matter m
                        left join objection.decision d on d.value = m.value and d.undone_at is null
                        where m.unit = :unit and m.undone_at is null
                        """).param("unit", UNIT.value()).query().listOfRows();
        return List.of(
                rows,
                confirmations.awaiting(CITY),
                confirmations.answers(CITY, UNIT),
                lists.page(CITY, ObjectionSearch.ALL, true, 1).rows(),
                measurements.current(UNIT));
    }
}
