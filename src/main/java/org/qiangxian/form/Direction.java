package org.qiangxian.form;

import java.util.List;

/**
 * A direction a proposal may take.
 *
 * @param code stable through years; the order of directions means nothing (A4)
 * @param label the wording of the template, which is the master (A4)
 * @param note the annex's 包括但不限于, empty where it says nothing
 * @param aliases other official wordings of the same direction
 * @param needsText whether choosing it needs a text: 其他 (R47)
 */
public record Direction(String code, String label, String note, List<String> aliases, boolean needsText) {

    public Direction {
        aliases = List.copyOf(aliases);
    }
}
