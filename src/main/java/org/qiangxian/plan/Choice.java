package org.qiangxian.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.shell.Option;

/**
 * What an item may be linked to: the options offered to all items, and former ones that some items still have.
 *
 * @param former each with its state in its label; shown only where it is chosen
 */
public record Choice(List<Option> offered, List<Option> former) {

    static Choice of(List<Option> offered, Stream<Option> had) {
        var known = offered.stream().map(Option::value).collect(Collectors.toSet());
        return new Choice(
                offered, had.filter(option -> known.add(option.value())).toList());
    }

    /** The options of one item. */
    public List<Option> at(String chosen) {
        return Stream.concat(
                        offered.stream(),
                        former.stream().filter(option -> option.value().equals(chosen)))
                .toList();
    }

    Set<String> values() {
        return Stream.concat(offered.stream(), former.stream())
                .map(Option::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
