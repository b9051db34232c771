package org.qiangxian.heading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.shell.Option;

/**
 * 本省任务标题 as the province writes them.
 *
 * @param now the arrangement by the saved headings
 * @param versions newest first
 */
public record OverlayPage(
        OverlayForm form,
        List<Arrangement.Group> now,
        List<Past> versions,
        boolean fictional,
        Map<String, String> errors) {

    /** A version in the list. */
    public record Past(int number, String by, Instant at, String names) {}

    public List<Integer> rows() {
        return IntStream.range(0, Heading.MOST).boxed().toList();
    }

    public List<Dimension> tasks() {
        return Dimension.tasks();
    }

    /** The headings a task may stand under. */
    public List<Option> places() {
        return rows().stream()
                .map(at -> new Option(
                        String.valueOf(at),
                        "第%d个标题　%s"
                                .formatted(at + 1, form.shown("heading-" + at))
                                .strip()))
                .toList();
    }

    OverlayPage with(OverlayForm typed, Map<String, String> remarks) {
        return new OverlayPage(typed, now, versions, fictional, remarks);
    }
}
