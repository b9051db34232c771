package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The cells of a sheet: texts, numbers, numbers shown as percent, formulas with their stored result. */
final class Grid {

    /** A number that the sheet shows as percent. */
    record Percent(double share) {}

    /** A formula and the result that was stored with it. */
    record Formula(String text, double result) {}

    /** Merged cells, counted from 0, both ends included. */
    record Merged(int top, int bottom, int left, int right) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Object>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();

    Grid(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    TreeMap<Integer, TreeMap<Integer, Object>> rows() {
        return rows;
    }

    List<Merged> merged() {
        return merged;
    }

    Set<Integer> hidden() {
        return hidden;
    }

    void put(int row, int column, Object content) {
        rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, content);
    }

    void merge(int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            merged.add(new Merged(top, bottom, left, right));
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    /** The first row below everything. */
    int end() {
        return rows.isEmpty() ? 0 : rows.lastKey() + 1;
    }

    int width() {
        return rows.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(1);
    }
}
