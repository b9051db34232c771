package org.qiangxian.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** The query and its results. */
public record SearchPage(Words query, List<Group> groups) {

    /** Four groups of four letters or digits: the code in the footer of a print. */
    private static final Pattern PRINTED = Pattern.compile("\\p{Alnum}{4}([\\s\\p{Pd}]?\\p{Alnum}{4}){3}");

    /** Whether the query is a 内容码 and this reader may see nothing with it. */
    public boolean unknownPrint() {
        return groups.isEmpty()
                && PRINTED.matcher(Normalizer.normalize(query.typed(), Normalizer.Form.NFKC))
                        .matches();
    }

    /** The results of one kind; {@code more} says that not all are listed. */
    public record Group(String label, List<Found> found, boolean more) {}
}
