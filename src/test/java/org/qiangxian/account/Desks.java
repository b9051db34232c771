package org.qiangxian.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All desks, for tests of what waits: every role at its own place, and the same roles at neighbouring places. */
public final class Desks {

    private Desks() {}

    /**
     * Requires that the turn of this key lies once on the holder's desk and on no other, and that the reading of all
     * desks at once finds the same.
     */
    public static Turn only(Turns turns, Actor holder, String key) {
        var own =
                turns.of(holder).stream().filter(turn -> turn.key().equals(key)).toList();
        assertThat(own).as("%s on the desk of %s", key, named(holder)).hasSize(1);
        assertThat(holders(turns, key).filter(actor -> !named(actor).equals(named(holder))))
                .as("others who hold %s", key)
                .isEmpty();
        assertThat(turns.everywhere().stream().filter(turn -> turn.key().equals(key)))
                .containsExactlyElementsOf(own);
        return own.getFirst();
    }

    /** Requires that the turn of this key lies on no desk. */
    public static void none(Turns turns, String key) {
        assertThat(holders(turns, key).map(Desks::named)).as(key).isEmpty();
        assertThat(turns.everywhere()).extracting(Turn::key).doesNotContain(key);
    }

    /** The keys that lie on any desk, of those that the test asks for. */
    public static Set<String> lying(Turns turns, Predicate<String> asked) {
        return Stream.concat(
                        turns.everywhere().stream(), everybody().stream().flatMap(actor -> turns.of(actor).stream()))
                .map(Turn::key)
                .filter(asked)
                .collect(Collectors.toSet());
    }

    private static Stream<Actor> holders(Turns turns, String key) {
        return everybody().stream()
                .filter(actor ->
                        turns.of(actor).stream().anyMatch(turn -> turn.key().equals(key)));
    }

    private static String named(Actor actor) {
        return actor.is(Role.EXPERT) ? actor.login() : actor.role() + "@" + actor.area();
    }

    private static List<Actor> everybody() {
        return Arrays.stream(Role.values())
                .flatMap(
                        role -> areas(role).map(area -> area.isEmpty() ? Actors.of(role, null) : Actors.of(role, area)))
                .toList();
    }

    private static Stream<String> areas(Role role) {
        return switch (role) {
            case CITY -> Stream.of("990121", "990221", "990122", "140728", "140703");
            case CITY_BUREAU -> Stream.of("990100", "990200", "140700");
            case PROVINCE, DEPARTMENT -> Stream.of("990000", "140000");
            default -> Stream.of("");
        };
    }
}
