package org.qiangxian.progress;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.SentContent;
import org.springframework.util.MultiValueMap;

/**
 * A report as a browser, or a file in its place, sent it.
 *
 * @param edit the save it was opened on; -1 where the form does not say, so that it overwrites nothing
 * @param struck keys of what the platform filled in and was struck out; null where the sender was not shown any
 * @param drawn the second at which its page was drawn; 0 where unknown
 */
record ReportForm(int edit, Content content, @Nullable Set<String> struck, long drawn) {

    /** Seconds between two savings beyond which nobody was writing. */
    private static final long IDLE = 900;

    /** @param offered what the platform filled in; passages not ticked are struck out */
    static ReportForm of(Form form, List<Prefilled> offered, MultiValueMap<String, String> sent) {
        var kept = sent.getOrDefault("kept", List.of());
        var struck = offered.stream()
                .map(Prefilled::key)
                .filter(key -> !kept.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        return new ReportForm(
                number(sent.getFirst("edit"), -1),
                SentContent.of(form, sent),
                struck,
                number(sent.getFirst("drawn"), 0));
    }

    /** Seconds of writing since the page was drawn, idle left out. */
    int writing(Instant now) {
        return drawn == 0 ? 0 : (int) Math.clamp(now.getEpochSecond() - drawn, 0, IDLE);
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,10}") && Long.parseLong(text) <= Integer.MAX_VALUE
                ? Integer.parseInt(text)
                : otherwise;
    }
}
