package org.qiangxian.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** What was looked for and found. */
public record SearchPage(Words query, List<Group> groups) {

    /** Four groups of four letters or digits: what stands in the foot of a print. */
    private static final Pattern PRINTED = Pattern.compile("\\p{Alnum}{4}([\\s\\p{Pd}]?\\p{Alnum}{4}){3}");

    /** Whether a 内容码 was looked for and nothing of it may be told this reader. */
    public boolean unknownPrint() {
        return groups.isEmpty()
                && PRINTED.matcher(Normalizer.normalize(query.typed(), Normalizer.Form.NFKC))
                        .matches();
    }

    /** What was found of one kind; {@code more} says that not all of it is listed. */
    public record Group(String label, List<Found> found, boolean more) {}
}
