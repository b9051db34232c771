package org.qiangxian.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;

/**
 * 一地一故事: what the public figures of a place say of it, in three to five plain sentences, fewer where less is known.
 *
 * @param bare whether there is no quality indicator of the place that may be set beside others, which is then said
 */
public record Story(List<Scene> scenes, boolean bare) {

    /**
     * A sentence with its drawing, the exact figures and where they come from.
     *
     * @param tell as a neighbour would say it
     * @param more the exact figures
     * @param sources the titles of the documents they come from
     * @param value the id of the figure that is told, for whoever says that it is wrong
     * @param picture null where there is nothing to draw
     */
    public record Scene(
            IndicatorCode indicator,
            Sentence tell,
            Sentence more,
            List<String> sources,
            long value,
            @Nullable Term term,
            @Nullable Picture picture) {

        /** Where the meaning of the explained word stands on the page. */
        public String note() {
            return term == null ? "" : term.anchor() + "-" + indicator.value();
        }

        /** Words of the sentence as they stand before the explained word, the word, and after it; the whole where it is not in them. */
        public List<String> around(Part part) {
            var word = Optional.ofNullable(term).map(Term::word).orElse("");
            int at = word.isEmpty() ? -1 : part.text().indexOf(word);
            return at < 0
                    ? List.of(part.text())
                    : List.of(part.text().substring(0, at), word, part.text().substring(at + word.length()));
        }
    }
}
