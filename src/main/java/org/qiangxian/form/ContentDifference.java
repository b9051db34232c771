package org.qiangxian.form;

import java.util.Map;
import java.util.stream.Collectors;

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
            case "schedule" ->
                before.quarters().equals(after.quarters())
                        && before.safeguards().equals(after.safeguards());
            default -> of(before, field).equals(of(after, field));
        };
    }

    /** A text, or the cells of lines, which stand under keys that begin with the field's. */
    private static Map<String, String> of(Content content, String field) {
        return content.texts().entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .filter(text -> text.getKey().equals(field) || text.getKey().startsWith(field + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
