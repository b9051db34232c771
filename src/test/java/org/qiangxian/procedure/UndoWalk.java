package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turns;
import org.qiangxian.database.SecondNode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes every act of a table that can be undone: afterwards the record is as before, and nobody was told. A step of
 * somebody else meanwhile prevents it, with the same words on the page and when it is sent; of two who undo at the
 * same moment over two nodes one succeeds.
 */
public abstract class UndoWalk {

    protected static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    protected Undoing undoing;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MovableClock clock;

    @Autowired
    private Turns turns;

    @Autowired
    private TransactionTemplate transactions;

    /**
     * An act at a status where it may be done.
     *
     * @param act of the table
     * @param actor who does it
     * @param matter kind and identifier of the record
     * @param does the act itself
     * @param state everything that the pages read of the record
     * @param meanwhile what somebody does afterwards, so that it can no longer be undone; null where nobody can do
     *     anything to the record
     * @param messages how many messages it sends
     * @param leave brings the record to where other tests do not find it, through the front doors
     */
    public record Case(
            Act<?> act,
            Actor actor,
            String matter,
            Runnable does,
            Supplier<Object> state,
            @Nullable Runnable meanwhile,
            int messages,
            Runnable leave) {}

    /** Each act, with the record brought to a status where it may be done. */
    protected abstract Stream<Supplier<Case>> cases();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @Test
    @DisplayName("the walk has every act of its tables that can be taken back")
    void theWalkIsWhole() {
        var undoable = Arrays.stream(Objects.requireNonNull(getClass().getAnnotation(Undoes.class))
                        .value())
                .flatMap(table -> Stream.<Object>of(table.getEnumConstants()))
                .filter(act -> ((Act<?>) act).undoable())
                .toList();

        eachRolledBack(_ -> {});
        assertThat(cases().map(each -> (Object) rolledBack(() -> each.get().act()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(undoable);
    }

    @Test
    @DisplayName("every act taken back leaves the record and all desks as before, its messages are held and never sent")
    void everyActTakenBackLeavesAllAsBefore() {
        eachRolledBack(each -> {
            var before = each.state().get();
            var waiting = Desks.lying(turns, _ -> true);

            each.does().run();
            var act = act(each);
            assertThat(each.state().get()).as(each.act() + " does something").isNotEqualTo(before);
            assertThat(held(act)).as("messages held of " + each.act()).isEqualTo(each.messages());
            assertThat(undoing.offer(each.actor(), each.matter())).isNotNull();
            undoing.undo(each.actor(), act);

            assertThat(each.state().get()).as("%s taken back", each.act()).isEqualTo(before);
            assertThat(Desks.lying(turns, _ -> true))
                    .as("what waits when %s is taken back", each.act())
                    .isEqualTo(waiting);
            assertThat(told(act)).as("messages of %s", each.act()).isZero();
            assertThat(offered(each)).as("offered again").doesNotContain(act.toString());
            assertThatThrownBy(() -> undoing.undo(each.actor(), act)).hasMessageContaining("已经撤销");
        });
    }

    @Test
    @DisplayName("what was taken back can be done again, and its messages leave after ten minutes")
    void whatWasTakenBackIsDoneAgain() {
        eachRolledBack(each -> {
            each.does().run();
            undoing.undo(each.actor(), act(each));
            clock.move(java.time.Duration.ofSeconds(1));
            each.does().run();
            var act = act(each);
            clock.move(Undoing.LONG);

            assertThat(held(act)).as("messages still held of " + each.act()).isZero();
            assertThat(told(act)).isEqualTo(each.messages());
            assertThatThrownBy(() -> undoing.undo(each.actor(), act)).hasMessageContaining("已满十分钟");
            assertThat(undoing.offer(each.actor(), each.matter())).isNull();
        });
    }

    @Test
    @DisplayName("what was done meanwhile stands against it, in the same words on the page and at sending")
    void whatWasDoneMeanwhileStandsAgainstIt() {
        eachRolledBack(each -> {
            each.does().run();
            var act = act(each);
            clock.move(java.time.Duration.ofSeconds(1));
            assertThat(button(each).open()).as("button of " + each.act()).isTrue();
            var meanwhile = each.meanwhile();
            if (meanwhile == null) {
                return;
            }
            meanwhile.run();

            var button = button(each);
            assertThatThrownBy(() -> undoing.undo(each.actor(), act))
                    .as(each.act().toString())
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageMatching("(?s).*\\p{IsHan}{4,}.*。")
                    .satisfies(refusal -> {
                        if (button.href().contains(act.toString())) {
                            assertThat(button.reason()).isEqualTo(refusal.getMessage());
                        }
                    });
        });
    }

    @Test
    @DisplayName(
            "of two who take it back at once, over two nodes, one does and the other is told; the journal has it once")
    void oneOfTwoAtOnceDoesIt() {
        cases().forEach(supplied -> {
            clock.stopAt(Instant.now());
            var each = Objects.requireNonNull(transactions.execute(_ -> supplied.get()));
            try {
                var before = each.state().get();
                transactions.executeWithoutResult(_ -> each.does().run());
                var act = act(each);
                var second = SecondNode.bean(Undoing.class);

                var outcomes = atOnce(
                        () -> tried(() -> undoing.undo(each.actor(), act)),
                        () -> tried(() -> second.undo(each.actor(), act)));

                assertThat(outcomes).as(each.act().toString()).containsOnlyOnce("done");
                assertThat(outcomes.stream().filter(it -> !it.equals("done")))
                        .singleElement()
                        .asString()
                        .contains("已经撤销");
                assertThat(each.state().get()).as(each.act().toString()).isEqualTo(before);
                assertThat(journal(act)).isOne();
            } finally {
                transactions.executeWithoutResult(_ -> each.leave().run());
            }
        });
    }

    private String offered(Case each) {
        var offer = undoing.offer(each.actor(), each.matter());
        return offer == null ? "" : offer.href();
    }

    /** The button 撤销 in the strip. */
    private Button button(Case each) {
        return Objects.requireNonNull(
                undoing.on(Trail.at("", null, NOW), each.actor(), each.matter()).undo());
    }

    private void eachRolledBack(Consumer<Case> test) {
        cases().forEach(each -> rolledBack(() -> {
            clock.stopAt(NOW);
            test.accept(each.get());
            return true;
        }));
    }

    private <T> T rolledBack(Supplier<T> test) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            return test.get();
        }));
    }

    /** The last act of the actor on the record. */
    protected UUID act(Case each) {
        return jdbc.sql("""
                        select id from procedure.act where matter = :matter and person = :person and undone_at is null
                        order by number desc limit 1
                        """)
                .param("matter", each.matter())
                .param("person", each.actor().person())
                .query(UUID.class)
                .single();
    }

    /** Undoes what an actor did last to a record. */
    protected void takeBack(Actor actor, String matter) {
        jdbc.sql("""
                        select id from procedure.act where matter = :matter and person = :person and undone_at is null
                        order by number desc limit 1
                        """)
                .param("matter", matter)
                .param("person", actor.person())
                .query(UUID.class)
                .optional()
                .ifPresent(act -> undoing.undo(actor, act));
    }

    private int told(UUID act) {
        return jdbc.sql("select count(*) from notice.message where act = :act")
                .param("act", act)
                .query(Integer.class)
                .single();
    }

    private int held(UUID act) {
        return jdbc.sql("select count(*) from notice.message where act = :act and sent_at > :now")
                .param("act", act)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    private int journal(UUID act) {
        return jdbc.sql("""
                        select count(*) from journal.entry e join procedure.act a on a.id = :act
                        where e.kind = '撤销“' || a.label || '”' and e.detail::text like '%' || a.id || '%'
                        """).param("act", act).query(Integer.class).single();
    }

    private static String tried(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream()
                    .map(future -> Objects.requireNonNull(future.resultNow()))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
