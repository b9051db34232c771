package org.qiangxian.corpus;

import java.util.Random;
import java.util.function.Consumer;

/** How a table is laid out, and how often this layout occurs. */
enum Layout {
    WIDE(22, WideLayouts::wide),
    GROUPED(16, GroupedLayouts::grouped),
    PROVINCE(6, WideLayouts::province),
    CONTINUED(6, WideLayouts::continued),
    SIDE_BY_SIDE(2, WideLayouts::sideBySide),
    SHEETS(7, WideLayouts::sheets),
    PARTS(5, WideLayouts::parts),
    LONG(10, LongLayouts::rows),
    PANEL(6, LongLayouts::panel),
    BREAKDOWN(6, LongLayouts::breakdown),
    YEARS_ACROSS(6, AcrossLayouts::years),
    DOWNLOADED(3, AcrossLayouts::downloaded),
    INDICATOR_ROWS(8, AcrossLayouts::indicatorsInRows),
    ONE_PLACE(3, AcrossLayouts::onePlace);

    private final int weight;
    private final Consumer<Draft> drawing;

    Layout(int weight, Consumer<Draft> drawing) {
        this.weight = weight;
        this.drawing = drawing;
    }

    void draw(Draft draft) {
        drawing.accept(draft);
    }

    static Layout any(Random random) {
        int sum = 0;
        for (var layout : values()) {
            sum += layout.weight;
        }
        int drawn = random.nextInt(sum);
        for (var layout : values()) {
            drawn -= layout.weight;
            if (drawn < 0) {
                return layout;
            }
        }
        throw new IllegalStateException();
    }
}
