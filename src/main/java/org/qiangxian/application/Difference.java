package org.qiangxian.application;

import java.util.Objects;
import org.qiangxian.call.Content;

/** What changed between two contents. */
final class Difference {

    private Difference() {}

    /** Whether a field says the same in both. */
    static boolean unchanged(Content before, Content after, String field) {
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
