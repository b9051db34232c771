package org.qiangxian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.delegation.Links;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.procedure.PageStrip;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * R3, R17, R39: an answer that was submitted, left out, accepted or returned is undone, and its values are no longer
 * in force.
 */
@PlatformTest
@Undoes(AnswerAction.class)
class AnswerUndoTests extends UndoWalk {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");
    private static final RegionCode SAMPLE = new RegionCode("990121");
    private static final RegionCode BODY = new RegionCode("990000");
    private static final RequestItem OWN = RequestItem.of("Z2-09.2015");
    private static final RequestItem SENT = RequestItem.of("Z4-01.2015");

    @Autowired
    private DataRequests requests;

    @Autowired
    private Answers answers;

    @Autowired
    private Links links;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private MockMvcTester mvc;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(this::skip, this::skipADraft, this::submit, this::accept, this::giveBack);
    }

    private Case skip() {
        var id = asked();
        return city(AnswerAction.SKIP, id, () -> answers.skip(CITY, id, List.of()), () -> end(id));
    }

    private Case skipADraft() {
        var id = asked();
        answers.save(CITY, id, Asking.typed(OWN.key(), "990121", "3"));
        return city(AnswerAction.SKIP, id, () -> answers.skip(CITY, id, List.of(OWN)), () -> end(id));
    }

    private Case submit() {
        var id = asked();
        answers.save(CITY, id, Asking.typed(OWN.key(), "990121", "3"));
        return city(
                AnswerAction.SUBMIT,
                id,
                () -> answers.submit(CITY, id),
                () -> measurements.withdraw(
                        Actors.operator(), standing(OWN).getFirst().batch().id(), "数值有误"));
    }

    private Case accept() {
        var id = sent();
        return province(
                AnswerAction.ACCEPT,
                id,
                () -> answers.accept(PROVINCE, id, SENT),
                () -> confirmations.confirm(
                        CITY, SAMPLE, standing(SENT).getFirst().batch().id()));
    }

    private Case giveBack() {
        var id = sent();
        return province(
                AnswerAction.GIVE_BACK,
                id,
                () -> answers.giveBack(PROVINCE, id, SENT, "请注明页码"),
                () -> links.issue(PROVINCE, id, SENT, "示例省发展改革委", 14));
    }

    private Case city(AnswerAction act, DataRequestId id, Runnable does, Runnable meanwhile) {
        return new Case(
                act,
                CITY,
                "answer/%s/990121".formatted(id),
                does,
                () -> stands(CITY, id, OWN),
                meanwhile,
                0,
                () -> end(id));
    }

    private Case province(AnswerAction act, DataRequestId id, Runnable does, Runnable meanwhile) {
        return new Case(
                act,
                PROVINCE,
                "answer/%s/990000".formatted(id),
                does,
                () -> stands(PROVINCE, id, SENT),
                meanwhile,
                0,
                () -> end(id));
    }

    /**
     * All that the pages read of it: the answer as typed, its values, what cities said about them, what is still
     * asked, the measured time.
     */
    private Object stands(Actor actor, DataRequestId id, RequestItem item) {
        var unit = actor == CITY ? SAMPLE : BODY;
        var sheet = answers.sheet(id, unit);
        var values = standing(item);
        return List.of(
                java.util.Optional.ofNullable(sheet.answers().get(item)),
                sheet.status(item),
                values,
                confirmations.answers(CITY, SAMPLE).size(),
                jdbc.sql("select count(*) from burden.outcome where request = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single(),
                jdbc.sql("select count(submitted_at) from answer.sheet where request = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
    }

    private List<Value> standing(RequestItem item) {
        return measurements.series(SAMPLE, new IndicatorCode(item.indicator().value())).stream()
                .filter(value -> value.period().equals(item.period()))
                .toList();
    }

    private DataRequestId asked() {
        return requests.register(PROVINCE, Asking.on(requests.today()).form()).id();
    }

    private DataRequestId sent() {
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).departments("Z4-01").form())
                .id();
        answers.deposit(
                id,
                BODY,
                SENT,
                Filling.of(SENT, List.of(SAMPLE), Asking.typed(SENT.key(), "990121", "97.5")),
                "示例省统计局");
        return id;
    }

    private void end(DataRequestId id) {
        requests.end(PROVINCE, id, "不再需要");
    }

    @Test
    @Transactional
    @DisplayName("R39: values that came by a submission taken back stay on record, the former ones stand again")
    void theFormerValuesStandAgain() {
        var first = sent();
        answers.accept(PROVINCE, first, SENT);
        var former = standing(SENT).getFirst();
        end(first);
        jdbc.sql("delete from burden.outcome where request = :id")
                .param("id", first.value())
                .update();
        clock.stopAt(NOW.plusSeconds(3600));
        measurements.withdraw(PROVINCE, former.batch().id(), "口径不对");
        var second = sent();
        answers.accept(PROVINCE, second, SENT);
        var later = standing(SENT).getFirst();
        assertThat(later.revision()).isEqualTo(former.revision() + 1);

        takeBack(PROVINCE, "answer/%s/990000".formatted(second));

        assertThat(standing(SENT)).isEmpty();
        assertThat(measurements.revisions(PROVINCE, SAMPLE, new IndicatorCode("Z4-01"), "2015"))
                .allMatch(value -> value.batch().withdrawn())
                .extracting(Value::revision)
                .startsWith(later.revision(), former.revision());
        answers.accept(PROVINCE, second, SENT);
        assertThat(standing(SENT).getFirst().revision()).isEqualTo(later.revision() + 1);
    }

    @Test
    @Transactional
    @DisplayName("R39: values that were corrected or frozen in a snapshot are not taken back, and it says which")
    void whatWasUsedIsNotTakenBack() {
        var id = sent();
        answers.accept(PROVINCE, id, SENT);
        var matter = "answer/%s/990000".formatted(id);
        clock.stopAt(NOW.plusSeconds(60));
        assertThat(PageStrip.of(mvc, PROVINCE, "/requests/%s/answer".formatted(id))
                        .go())
                .contains("撤销“采用”", "10:10前可以撤销");

        var number = snapshots.take(Actors.operator(), "年中快照", "核对").number();

        assertThatThrownBy(() -> takeBack(PROVINCE, matter)).hasMessageContaining("数值已冻结在数据快照%s中", number);
        assertThat(PageStrip.of(mvc, PROVINCE, "/requests/%s/answer".formatted(id))
                        .go())
                .contains("数值已冻结在数据快照%s中".formatted(number));
    }

    @Test
    @Transactional
    @DisplayName(
            "R3: what was left out is not taken back when the request has ended, because nobody could fill it any more")
    void notTakenBackWhereNobodyCouldFill() {
        var id = asked();
        clock.stopAt(WorkingDays.endOf(requests.today().plusMonths(1)).minusSeconds(60));
        answers.skip(CITY, id, List.of());
        clock.move(java.time.Duration.ofMinutes(2));

        assertThatThrownBy(() -> takeBack(CITY, "answer/%s/990121".formatted(id)))
                .hasMessageContaining("已过有效期，撤销后也不能再填");
    }

    @Test
    @Transactional
    @DisplayName(
            "what was left out and taken back is as if nobody had answered: nothing is submitted with the rest, and it is asked again")
    void takenBackIsAsIfNobodyHadAnswered() {
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).indicators("Z2-09", "Z2-10").form())
                .id();
        answers.skip(CITY, id, List.of());
        takeBack(CITY, "answer/%s/990121".formatted(id));

        assertThat(answers.sheet(CITY, id).answers()).isEmpty();
        answers.save(CITY, id, Asking.typed(OWN.key(), "990121", "3"));
        assertThat(answers.submit(CITY, id)).isOne();
        assertThat(answers.sheet(CITY, id).status(RequestItem.of("Z2-10.2015"))).isEqualTo(AnswerStatus.NONE);
        assertThat(PageStrip.of(mvc, CITY, "/requests/%s/answer".formatted(id)).go())
                .contains("撤销“提交”");
        assertThat(mvc.get().uri("/requests/{id}/answer", id).with(Actors.as(CITY)))
                .bodyText()
                .contains("不填：", "撤销“不填：", "提交：");
    }

    @Test
    @Transactional
    @DisplayName("R5: who takes back the first of two submissions leaves the second, and its measured time, as it was")
    void theLaterSubmissionKeepsItsTime() {
        var id = requests.register(
                        PROVINCE,
                        Asking.on(requests.today()).indicators("Z2-09", "Z2-10").form())
                .id();
        var matter = "answer/%s/990121".formatted(id);
        var other = RequestItem.of("Z2-10.2015");
        answers.sheet(CITY, id);
        answers.save(CITY, id, Asking.typed(OWN.key(), "990121", "3"));
        answers.submit(CITY, id);
        var first = jdbc.sql("select id from procedure.act where matter = :matter")
                .param("matter", matter)
                .query(java.util.UUID.class)
                .single();
        clock.move(java.time.Duration.ofMinutes(1));
        answers.save(CITY, id, Asking.typed(other.key(), "990121", "4"));
        answers.submit(CITY, id);
        var later = submitted(id);

        undoing.undo(CITY, first);

        assertThat(answers.sheet(CITY, id).status(OWN)).isEqualTo(AnswerStatus.DRAFT);
        assertThat(answers.sheet(CITY, id).status(other)).isEqualTo(AnswerStatus.ENTERED);
        assertThat(submitted(id)).isEqualTo(later);
        takeBack(CITY, matter);
        assertThat(submitted(id)).isEmpty();
    }

    private List<java.sql.Timestamp> submitted(DataRequestId id) {
        return jdbc.sql("select submitted_at from answer.sheet where request = :id and submitted_at is not null")
                .param("id", id.value())
                .query(java.sql.Timestamp.class)
                .list();
    }
}
