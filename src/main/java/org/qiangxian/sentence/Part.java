package org.qiangxian.sentence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.qiangxian.discipline.Wording;

/**
 * A piece of a sentence: words, a {@link Figure} bound to its source, or a marked quotation. Words contain no digit and
 * no claim, so that both can only be written bound to a source (R42).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Part.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Figure.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Figure.Year.class, name = "year"),
    @JsonSubTypes.Type(value = Figure.Span.class, name = "span"),
    @JsonSubTypes.Type(value = Figure.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Figure.Name.class, name = "name")
})
public sealed interface Part permits Part.Words, Part.Quotation, Figure {

    String text();

    /**
     * Words of a rule.
     *
     * @throws IllegalArgumentException if a digit, a number in words, a claim or a word of appraisal stands in them
     */
    record Words(String text) implements Part {

        private static final Pattern NUMBER = Pattern.compile(
                "[\\p{Nd}\\p{Nl}\\p{No}]|[〇零一二三四五六七八九十百千万亿两半几]+(?:多|余)?(?:个|项|成|倍|地|家|件|年|人|次|分之|百分点|位)");
        private static final Pattern CLAIM = Pattern.compile("首次|首个|最[高低好差优大小多少]|领先|落后|第一|翻番|翻一番|倍");

        /** Words already checked, of which there are few, in every report. */
        private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

        private static final int KEPT = 10_000;

        public Words {
            if (!SOUND.contains(text)) {
                judge(text);
                if (SOUND.size() < KEPT) {
                    SOUND.add(text);
                }
            }
        }

        private static void judge(String text) {
            refuse(NUMBER, text, "a number that is bound to nothing");
            refuse(CLAIM, text, "a claim");
            if (!Wording.found(text).isEmpty()) {
                throw new IllegalArgumentException("A word of appraisal in a report: " + text);
            }
        }

        private static void refuse(Pattern pattern, String text, String what) {
            if (pattern.matcher(text).find()) {
                throw new IllegalArgumentException("In a report stands %s: %s".formatted(what, text));
            }
        }
    }

    /** A text written by hand, with its author; its words were judged when it was entered. */
    record Quotation(String by, String words) implements Part {

        @Override
        public String text() {
            return "“%s”（%s）".formatted(words, by);
        }
    }
}
