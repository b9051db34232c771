package org.qiangxian.guidance;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Signature;

/**
 * An edition of the text of a draft; it never changes.
 *
 * @param number of the edition
 * @param paragraphs in order; the first is paragraph 1
 */
public record Edition(int number, List<String> paragraphs, Signature saved, Instant savedAt) {

    public Edition {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a paragraph says, counted from 1; empty where there is none. */
    public String paragraph(int at) {
        return at < 1 || at > paragraphs.size() ? "" : paragraphs.get(at - 1);
    }
}
