package org.qiangxian.region;

import java.util.List;

/**
 * A unit and what it came from, newest step first, as far back as one old unit leads on.
 *
 * @param breaks changes of area that touched the unit or one of its predecessors, newest first: series end there
 */
public record Lineage(Region unit, List<Passage> steps, List<Passage> breaks) {

    /** The codes and names in one line: {@code 140703 太谷区 ← 140726 太谷县 ← 142429}; a name that stays is not repeated. */
    public String inOneLine() {
        var line = new StringBuilder(unit.code() + " " + unit.name());
        var last = unit.name();
        for (var step : steps) {
            line.append(" ← ").append(step.from());
            if (!step.fromName().equals(last)) {
                line.append(' ').append(step.fromName());
            }
            last = step.fromName();
        }
        return line.toString();
    }
}
