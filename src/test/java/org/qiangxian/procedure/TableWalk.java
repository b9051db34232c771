package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * The walk of one table: a matter is brought to each of its states, and every desk is checked. A turn lies on exactly
 * its holder's desk, on the page and in the count of the menu; what is no turn lies on no desk.
 */
@Transactional
public abstract class TableWalk<S extends Enum<S>, A extends Enum<A> & Act<S>> {

    protected static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    /** Matters with a card of their own on the desk, which gives the day in other words. */
    private static final String ON_A_CARD = "/confirmations";

    @Autowired
    protected Turns turns;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected MockMvcTester mvc;

    /** That an act waits on the desk of its holder, under a key. */
    public record Waits<A>(A act, Actor holder, String key) {}

    /**
     * A matter in one of its states, and what is expected there, written independently of the table.
     *
     * @param mine the keys of all turns that could belong to it
     */
    public record Stood<A>(Predicate<String> mine, List<Waits<A>> waits) {

        public static <A> Stood<A> nothing(Predicate<String> mine) {
            return new Stood<>(mine, List.of());
        }

        public Stood<A> and(A act, Actor holder, String key) {
            return new Stood<>(
                    mine,
                    Stream.concat(waits.stream(), Stream.of(new Waits<>(act, holder, key)))
                            .toList());
        }
    }

    /** Brings a matter to this state, through the front doors where there is one. */
    protected abstract Stood<A> stand(S state);

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @ParameterizedTest(name = "{0}")
    @ArgumentsSource(States.class)
    @DisplayName("what is a turn lies on exactly its holder's desk, is counted in the menu, and lies nowhere once done")
    void whatIsATurnLiesOnExactlyItsHoldersDesk(S state) {
        var stood = stand(state);

        assertThat(stood.waits().stream().map(Waits::act))
                .as("the turns of the table at " + state)
                .containsExactlyInAnyOrderElementsOf(turnsAt(state));
        var keys = stood.waits().stream().map(Waits::key).distinct().toList();
        assertThat(Desks.lying(turns, stood.mine())).as("on any desk").containsExactlyInAnyOrderElementsOf(keys);
        stood.waits().forEach(this::lies);
    }

    private void lies(Waits<A> wait) {
        var turn = Desks.only(turns, wait.holder(), wait.key());
        assertThat(wait.act().row().roles()).contains(wait.holder().role());
        assertThat(turn.what()).isNotBlank();
        assertThat(turn.button()).isNotBlank();
        assertThat(mvc.get().uri("/desk").with(Actors.as(wait.holder())))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"%s\"".formatted(turn.href().replace("&", "&amp;")))
                .contains(turn.place().equals(ON_A_CARD) ? "" : turn.left(clock.instant()))
                .satisfies(page -> assertThat(counted(page, turn.place())).isEqualTo(waitingAt(wait, turn)));
    }

    private int waitingAt(Waits<A> wait, Turn turn) {
        return (int) turns.of(wait.holder()).stream()
                .filter(each -> each.place().equals(turn.place()))
                .count();
    }

    /** The count of the menu at an entry. */
    private static int counted(String page, String place) {
        var entry = Pattern.compile(
                        "<a href=\"%s\"(?:(?!</a>).)*aria-label=\"(\\d+) 件待办\"".formatted(place), Pattern.DOTALL)
                .matcher(page);
        assertThat(entry.find()).as("the menu counts at " + place).isTrue();
        return Integer.parseInt(entry.group(1));
    }

    private List<A> turnsAt(S state) {
        return Act.turns(table(), state);
    }

    @SuppressWarnings("unchecked")
    private A[] table() {
        return (A[]) walked(getClass()).getEnumConstants();
    }

    private static Class<? extends Act<?>> walked(Class<?> test) {
        return Objects.requireNonNull(test.getAnnotation(Walks.class), test.getName())
                .value();
    }

    /** Every state of the table. */
    static class States implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            var first = (Enum<?>) walked(context.getRequiredTestClass())
                    .getEnumConstants()[0]
                    .row()
                    .from()
                    .iterator()
                    .next();
            return Arrays.stream(first.getDeclaringClass().getEnumConstants()).map(Arguments::of);
        }
    }
}
