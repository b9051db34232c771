package org.qiangxian.intake;

import org.jspecify.annotations.Nullable;

/** The meaning found for the words of a column header, or of a cell that names an indicator. */
sealed interface Finding {

    /** Why, as a Chinese sentence. */
    String why();

    /** The words are a name and nothing else. */
    record Sure(IndicatorNames.Name name, String why) implements Finding {}

    /**
     * Somebody must say what they mean.
     *
     * @param likely their likely meaning; null where nothing is close enough
     */
    record Asked(IndicatorNames.@Nullable Name likely, String why) implements Finding {}

    /** The same as a question, because of something else that was not understood. */
    default Finding asked(String because) {
        return switch (this) {
            case Sure sure -> new Asked(sure.name(), because);
            case Asked asked -> new Asked(asked.likely(), asked.why() + because);
        };
    }
}
