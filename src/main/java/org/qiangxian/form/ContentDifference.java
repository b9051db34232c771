package org.qiangxian.form;

import java.util.Objects;

/** What changed between two contents of one form. */
public final class ContentDifference {

    private ContentDifference() {}

    /** Whether a field says the same in both. */
    public static boolean unchanged(Content before, Content after, String field) {
        return switch (field) {
            case "unit" -> true;
            case "directions" ->
                before.directions().equals(after.directions())
                        && before.otherDirection().equals(after.otherDirection());
            case "schedule" -> before.quarters().equals(after.quarters());
            default -> Objects.equals(before.text(field), after.text(field));
        };
    }
}
