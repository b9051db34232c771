package org.qiangxian.account;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.shell.Frame;
import org.springframework.stereotype.Component;

/** The menu of whoever acts: all their places in groups, each with what waits there. */
@Component
class Menu {

    private final List<MenuItem> items;
    private final Turns turns;
    private final KeptCounts kept;

    Menu(List<MenuItem> items, Turns turns, KeptCounts kept) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(MenuItem::order).thenComparing(MenuItem::href))
                .toList();
        this.turns = turns;
        this.kept = kept;
    }

    List<Frame.Group> of(Actor actor) {
        var waiting = kept.of(actor, turns.known(actor), () -> turns.counted(actor));
        Function<MenuItem, Frame.Place> place =
                item -> new Frame.Place(item.label(), item.icon(), item.href(), waiting.getOrDefault(item.href(), 0));
        return items.stream()
                .filter(item -> item.roles().contains(actor.role()))
                .collect(Collectors.groupingBy(
                        MenuItem::group, TreeMap::new, Collectors.mapping(place, Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new Frame.Group(group.getKey().label(), group.getValue()))
                .toList();
    }
}
