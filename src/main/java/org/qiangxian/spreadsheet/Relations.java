package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The related parts of a part of a packed workbook, by kind. */
final class Relations {

    private static final int MOST = 5000;

    /** The last word of a relation's type, in lower case, and its target part; external targets have no type. */
    record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** @param part the part whose relations are read; empty for the package */
    static Relations read(Zip zip, String part) throws IOException {
        var relations = new Relations();
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var list = zip.find(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (list.isEmpty()) {
            return relations;
        }
        try (var markup = list.get()) {
            while (markup.next()) {
                if (markup.opens("Relationship")) {
                    relations.add(markup, folder);
                }
            }
        }
        return relations;
    }

    private void add(Markup markup, String folder) {
        if (byId.size() >= MOST) {
            throw Damage.refusal();
        }
        var type = markup.attribute("Type").orElse("");
        boolean outside = markup.attribute("TargetMode").orElse("").equalsIgnoreCase("External");
        var target = outside ? "" : resolved(folder, markup.attribute("Target").orElse(""));
        byId.put(
                markup.attribute("Id").orElse(""),
                new Relation(
                        outside ? "" : type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), target));
    }

    /** The path inside the package; a path that leaves it has no part. */
    private static String resolved(String folder, String target) {
        var path = target.startsWith("/") ? target.substring(1) : folder + target;
        var steps = new ArrayDeque<String>();
        for (var step : path.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw Damage.refusal();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    Relation byId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(Damage::refusal);
    }

    Optional<String> first(String type) {
        return all(type).stream().findFirst();
    }

    List<String> all(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .toList();
    }
}
