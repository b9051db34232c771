package org.qiangxian.intake;

import org.jspecify.annotations.Nullable;

/** What the words of a head, or of a cell that names an indicator, were found to mean. */
sealed interface Finding {

    /** Why, as a Chinese sentence. */
    String why();

    /** They are a name and nothing else. */
    record Sure(IndicatorNames.Name name, String why) implements Finding {}

    /**
     * Somebody must say what they mean.
     *
     * @param likely what they may mean; null where nothing is close enough to be offered
     */
    record Asked(IndicatorNames.@Nullable Name likely, String why) implements Finding {}

    /** The same as a question, for something else beside the words that was not understood. */
    default Finding asked(String because) {
        return switch (this) {
            case Sure sure -> new Asked(sure.name(), because);
            case Asked asked -> new Asked(asked.likely(), asked.why() + because);
        };
    }
}
