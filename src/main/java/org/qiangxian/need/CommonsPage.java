package org.qiangxian.need;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** 常见问题, by kind. */
public record CommonsPage(List<Group> groups) {

    CommonsPage(Collection<Common> listed) {
        this(Arrays.stream(NeedKind.values())
                .map(kind -> new Group(
                        kind.label(),
                        listed.stream()
                                .filter(each -> each.kind() == kind)
                                .map(each ->
                                        new Line("c-" + each.need(), each.question(), each.answer(), each.office()))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList());
    }

    /** The questions of a kind. */
    public record Group(String label, List<Line> lines) {}

    /** A question without the name of its city. */
    public record Line(String id, String question, String answer, String office) {}
}
