package org.qiangxian.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;

/**
 * 一地一故事: what the public figures of a place tell, in three to five plain sentences, fewer where less is known.
 *
 * @param bare whether the place has no comparable quality indicator, which the story then says
 */
public record Story(List<Scene> scenes, boolean bare) {

    /**
     * A sentence with its drawing, the exact figures and their sources.
     *
     * @param tell the plain sentence
     * @param more the exact figures
     * @param sources the titles of the documents they come from
     * @param value the id of its figure, for readers who report an error
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

        /** The id of the explanation on the page. */
        public String note() {
            return term == null ? "" : term.anchor() + "-" + indicator.value();
        }

        /**
         * A piece of the printed sentence.
         *
         * @param told whether it is the main figure
         * @param explained whether it is the explained word
         */
        public record Piece(String text, boolean told, boolean explained) {}

        public List<Piece> pieces() {
            return tell.parts().stream().flatMap(this::pieces).toList();
        }

        private Stream<Piece> pieces(Part part) {
            var text = part.text();
            var word = term == null ? "" : term.word();
            int at = word.isEmpty() ? -1 : text.indexOf(word);
            if (at < 0) {
                return Stream.of(new Piece(
                        text,
                        part instanceof Figure.Amount amount && !amount.source().startsWith("method"),
                        false));
            }
            return Stream.of(
                            new Piece(text.substring(0, at), false, false),
                            new Piece(word, false, true),
                            new Piece(text.substring(at + word.length()), false, false))
                    .filter(piece -> !piece.text().isEmpty());
        }
    }
}
