package org.qiangxian.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.qiangxian.attack.AdministrationTable.Act;
import org.qiangxian.attack.AdministrationTable.Post;
import org.qiangxian.attack.AdministrationTable.State;

/** The search over the table of acts: what some accounts can bring about without anybody else. */
final class AdministrationSearch {

    /** The result of a search. */
    record Result(int states, Optional<List<String>> chain) {}

    /**
     * The rules by which acts lead from state to state; a search may use other rules than the table's to show that
     * it finds holes.
     */
    interface Rules {
        Optional<State> after(State state, String actor, Act act);
    }

    /**
     * Searches breadth first all states that the owners of the accounts {@code mine} can bring about without anybody
     * else. The chain found, if any, is a shortest one.
     */
    static Result search(State begin, Set<String> people, Rules rules) {
        var from = new HashMap<State, Map.Entry<State, String>>();
        var waiting = new ArrayDeque<State>(List.of(begin));
        var seen = new HashSet<State>(Set.of(begin));
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            if (!gained(begin, state).isEmpty()) {
                return new Result(seen.size(), Optional.of(chain(state, from)));
            }
            successors(state, people, rules, (act, next) -> {
                if (seen.add(next)) {
                    from.put(next, Map.entry(state, act));
                    waiting.add(next);
                }
            });
        }
        return new Result(seen.size(), Optional.empty());
    }

    private static void successors(State state, Set<String> people, Rules rules, BiConsumer<String, State> each) {
        var attempts = AdministrationTable.attempts(state, people, AdministrationTable.EACH_KIND);
        state.accounts().forEach((actor, account) -> {
            if (account.mine() && account.actsAsAdministrator()) {
                for (var act : attempts) {
                    rules.after(state, actor, act).ifPresent(next -> each.accept(actor + " " + act, next));
                }
            }
        });
    }

    /** The posts in which they can act now and could not at the beginning. */
    private static Map<String, Post> gained(State begin, State state) {
        var gained = new LinkedHashMap<String, Post>();
        state.accounts().forEach((login, account) -> {
            if (account.mine() && !account.disabled()) {
                account.posts().stream()
                        .filter(Post::granted)
                        .filter(post -> !begin.of(login).mine()
                                || !begin.of(login).posts().contains(post))
                        .forEach(post -> gained.put(login, post));
            }
        });
        return gained;
    }

    private static List<String> chain(State end, Map<State, Map.Entry<State, String>> from) {
        var chain = new ArrayList<String>();
        for (var step = from.get(end); step != null; step = from.get(step.getKey())) {
            chain.addFirst(step.getValue());
        }
        return chain;
    }

    private AdministrationSearch() {}
}
