package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.application.Status.DRAFT;
import static org.qiangxian.application.Status.RECORDED;
import static org.qiangxian.application.Status.RESERVED;
import static org.qiangxian.application.Status.RETURNED;
import static org.qiangxian.application.Status.SHORTLISTED;
import static org.qiangxian.application.Status.SUBMITTED;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.database.SecondNode;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Undoes;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 撤销: an act that is undone within ten minutes leaves the proposal exactly as it was, and nobody was told. */
@PlatformTest
@Undoes(Action.class)
class ProposalUndoTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor BUREAU = Actors.cityBureau("990100");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final List<ReturnRemark> REMARKS = List.of(new ReturnRemark("task", ReturnReason.UNCLEAR, "请写明做法。"));

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Undoing undoing;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private Calls calls;

    @Autowired
    private TrailRepository trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    /** An act with a status and a holder at which it may be done. */
    private record Case(Action action, Status status, Holder holder, Actor actor, Consumer<ApplicationId> act) {}

    private Stream<Case> cases() {
        return Stream.of(
                new Case(Action.SUBMIT, DRAFT, Holder.CITY, CITY, id -> drafts.submit(CITY, id)),
                new Case(Action.SUBMIT, RETURNED, Holder.CITY, CITY, id -> drafts.submit(CITY, id)),
                new Case(Action.RECORD, DRAFT, Holder.CITY, CITY, id -> drafts.record(CITY, id)),
                new Case(Action.REOPEN, RECORDED, Holder.CITY, CITY, id -> drafts.reopen(CITY, id)),
                new Case(Action.WITHDRAW, SUBMITTED, Holder.RECOMMENDER, CITY, id -> drafts.withdraw(CITY, id)),
                new Case(Action.DISCARD, RETURNED, Holder.CITY, CITY, id -> drafts.discard(CITY, id)),
                new Case(Action.PASS, SUBMITTED, Holder.BUREAU, BUREAU, id -> recommendations.pass(BUREAU, id)),
                new Case(
                        Action.SEND_BACK,
                        SUBMITTED,
                        Holder.BUREAU,
                        BUREAU,
                        id -> recommendations.giveBack(BUREAU, id, REMARKS)),
                new Case(Action.PICK, RECORDED, Holder.CITY, PROVINCE, id -> recommendations.pick(PROVINCE, id)),
                province(Action.RETURN, SUBMITTED, id -> recommendations.giveBack(PROVINCE, id, REMARKS)),
                province(Action.RETURN, SHORTLISTED, id -> recommendations.giveBack(PROVINCE, id, REMARKS)),
                province(Action.SHORTLIST, SUBMITTED, id -> recommendations.shortlist(PROVINCE, id)),
                province(Action.SHORTLIST, RESERVED, id -> recommendations.shortlist(PROVINCE, id)),
                province(Action.RESERVE, SHORTLISTED, id -> recommendations.reserve(PROVINCE, id)),
                province(Action.RELEASE, SHORTLISTED, id -> recommendations.release(PROVINCE, id)),
                province(Action.CLOSE, RESERVED, id -> recommendations.close(PROVINCE, id, "条件尚不具备。")));
    }

    private static Case province(Action action, Status status, Consumer<ApplicationId> act) {
        return new Case(action, status, Holder.RECOMMENDER, PROVINCE, act);
    }

    @Test
    @DisplayName("the walk has every act that can be taken back")
    void theWalkIsWhole() {
        assertThat(cases().map(Case::action).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).filter(Action::undoable).toList());
    }

    @Test
    @DisplayName("every act taken back leaves rows, seats, texts and trail as before, and nothing sent")
    void everyActTakenBackLeavesAllAsBefore() {
        cases().forEach(each -> {
            var id = stand(each.action() == Action.SUBMIT ? Kind.PILOT : kind(each), each.status(), each.holder());
            var before = state(id);

            each.act().accept(id);
            assertThat(state(id)).as(each.action() + " does something").isNotEqualTo(before);
            undo(each.actor(), id);

            assertThat(state(id)).as("%s from %s", each.action(), each.status()).isEqualTo(before);
            assertThat(told(id)).as("messages of %s", each.action()).isZero();
            assertThat(trail.undone(id))
                    .singleElement()
                    .satisfies(undone -> assertThat(undone.step().action()).isEqualTo(each.action()));
            assertThat(journal(id)).contains("撤销“%s”".formatted(each.action().label()));
        });
    }

    @Test
    @DisplayName(
            "what was taken back is done again under a new number, and the second message leaves after ten minutes")
    void whatWasTakenBackIsDoneAgain() {
        var id = stand(Kind.PILOT, SUBMITTED, Holder.RECOMMENDER);
        recommendations.giveBack(PROVINCE, id, REMARKS);
        undo(PROVINCE, id);
        recommendations.giveBack(PROVINCE, id, REMARKS);

        assertThat(visible(id)).isZero();
        clock.move(Undoing.LONG);

        assertThat(visible(id)).isOne();
        drafts.submit(CITY, id);
        assertThat(repository.find(id).orElseThrow().submission()).isOne();
        undo(CITY, id);
        drafts.submit(CITY, id);
        assertThat(repository.find(id).orElseThrow().submission()).isEqualTo(2);
        assertThat(repository.submissions(id)).extracting(Submitted::number).containsExactly(2);
    }

    @Test
    @DisplayName("after ten minutes, by somebody else, or a second time it is refused in a sentence")
    void isRefusedAfterTenMinutesToOthersAndTwice() {
        var id = stand(Kind.PILOT, SUBMITTED, Holder.RECOMMENDER);
        recommendations.reserve(PROVINCE, id);
        var act = act(PROVINCE, id);

        assertThatThrownBy(() -> undoing.undo(CITY, act)).isInstanceOf(Refusal.NotFound.class);
        clock.move(Undoing.LONG);
        assertThatThrownBy(() -> undoing.undo(PROVINCE, act)).hasMessageContaining("已满十分钟");
        assertThat(undoing.offer(PROVINCE, MoveEffects.matter(id))).isNull();
        clock.move(Undoing.LONG.negated());
        undoing.undo(PROVINCE, act);
        assertThatThrownBy(() -> undoing.undo(PROVINCE, act)).hasMessageContaining("已经撤销");
    }

    @Test
    @DisplayName("somebody else's act, and what somebody wrote meanwhile, stand against it")
    void anothersWorkStandsAgainstIt() {
        var submitted = stand(Kind.PILOT, DRAFT, Holder.CITY);
        drafts.submit(CITY, submitted);
        var act = act(CITY, submitted);
        recommendations.giveBack(PROVINCE, submitted, REMARKS);
        var returned = act(PROVINCE, submitted);
        drafts.save(CITY, submitted, repository.find(submitted).orElseThrow().edit(), Contents.pilot());

        assertThatThrownBy(() -> undoing.undo(CITY, act))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("“退回修改”");
        assertThatThrownBy(() -> undoing.undo(PROVINCE, returned)).hasMessageContaining("文字已有改动");
    }

    @Test
    @DisplayName("a last day that passed meanwhile is not undone")
    void aLastDayThatPassedIsNotUndone() {
        var id = stand(Kind.PILOT, SUBMITTED, Holder.RECOMMENDER);
        var it = repository.find(id).orElseThrow();
        var last = calls.deadlineOf(it.call(), it.recommender());
        clock.move(Duration.between(clock.instant(), last).minusMinutes(2));
        recommendations.reserve(PROVINCE, id);
        clock.move(Duration.ofMinutes(5));

        assertThatThrownBy(() -> undoing.undo(PROVINCE, act(PROVINCE, id))).hasMessageContaining("截止");
    }

    @Test
    @DisplayName("of an undo and another's act at the same time, over two nodes, one wins and the other is told")
    void oneOfTwoAtOnceWins() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = stand(Kind.PILOT, DRAFT, Holder.CITY);
            drafts.submit(CITY, id);
            var act = act(CITY, id);
            var second = SecondNode.bean(Recommendations.class);

            var outcomes =
                    atOnce(() -> tried(() -> undoing.undo(CITY, act)), () -> tried(() -> second.reserve(PROVINCE, id)));

            assertThat(outcomes).containsOnlyOnce("done");
            assertThat(outcomes.stream().filter(it -> !it.equals("done")))
                    .singleElement()
                    .asString()
                    .matches("(?s).*\\p{IsHan}{4,}.*。");
            assertThat(repository.find(id).orElseThrow().status()).isIn(DRAFT, RESERVED);
        }
    }

    private static String tried(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(future -> Objects.requireNonNull(future.resultNow()))
                    .toList();
        }
    }

    private UUID act(Actor actor, ApplicationId id) {
        return jdbc.sql("""
                        select id from procedure.act where matter = :matter and person = :person
                        order by step desc limit 1
                        """)
                .param("matter", MoveEffects.matter(id))
                .param("person", actor.person())
                .query(UUID.class)
                .single();
    }

    private void undo(Actor actor, ApplicationId id) {
        undoing.undo(actor, act(actor, id));
    }

    /** Everything that the pages read of it. */
    private List<Object> state(ApplicationId id) {
        var it = repository.find(id).orElseThrow();
        var seats = jdbc.sql("select taken from application.seat where call = :call and kind = :kind")
                .param("call", it.call().value())
                .param("kind", it.kind().name())
                .query(Integer.class)
                .single();
        return List.of(it, seats, trail.steps(id), trail.remarks(id), trail.judgments(id), repository.submissions(id));
    }

    private int told(ApplicationId id) {
        return jdbc.sql("select count(*) from notice.message where link = :link")
                .param("link", "/applications/" + id)
                .query(Integer.class)
                .single();
    }

    private int visible(ApplicationId id) {
        return jdbc.sql("select count(*) from notice.message where link = :link and sent_at <= :now")
                .param("link", "/applications/" + id)
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private String journal(ApplicationId id) {
        return String.join(
                "\n",
                jdbc.sql("select kind from journal.entry where about like :about")
                        .param("about", "%" + id)
                        .query(String.class)
                        .list());
    }

    private static Kind kind(Case each) {
        return switch (each.action()) {
            case RECORD, REOPEN, PICK -> Kind.ACTIVITY;
            default -> Kind.PILOT;
        };
    }

    /** A proposal with this status and holder, with everything that an allowed action could ask for. */
    private ApplicationId stand(Kind kind, Status status, Holder holder) {
        var call = TestCalls.open(jdbc);
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();
        jdbc.sql("""
                        update application.application set status = 'CLOSED', holder = 'NOBODY'
                        where unit = '990121' and kind = 'ACTIVITY'
                        """).update();
        var id = drafts.begin(CITY, call, kind, content).id();
        jdbc.sql("update application.application set status = :status, holder = :holder where id = :id")
                .param("status", status.name())
                .param("holder", holder.name())
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into application.judgment (application, question, holds, reason, by_name, at)
                        values (:id, 'BASIS', true, '具备', '省局', now()), (:id, 'FEASIBLE', true, '可行', '省局', now())
                        """).param("id", id.value()).update();
        jdbc.sql("""
                        insert into application.seat (call, kind, recommender, taken, places)
                        values (:call, :kind, '990000', :taken, 3)
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("taken", status.seated() ? 1 : 0)
                .update();
        return id;
    }
}
