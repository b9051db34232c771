package org.qiangxian.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the succession table with its document and, for renames, what the check found.
 *
 * @param parts for cities and provinces, the counties that changed over, in words; null where the unit itself did
 */
record Succession(
        int year,
        RegionCode oldCode,
        String oldName,
        RegionCode newCode,
        String newName,
        Change kind,
        boolean oldContinues,
        @Nullable String verdict,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String title,
        @Nullable String parts) {

    private static final int LONGEST_TITLE = 60;

    /** Whether the area is the same before and after, looking at this row alone. */
    boolean keepsArea() {
        return switch (kind) {
            case RECODE, STATUS_CHANGE -> true;
            case RENAME_OR_REPLACE -> "SPLICE".equals(verdict);
            case SPLIT, MERGED_INTO_NEW, ABSORBED, PARTIAL_TRANSFER -> false;
        };
    }

    Passage step(boolean spliced) {
        var end = spliced ? "" : "，前后范围不同，数据不能衔接";
        return new Passage(
                year,
                oldCode,
                oldName,
                newCode,
                newName,
                kind,
                spliced,
                happened() + document() + end,
                number,
                issuedOn,
                title);
    }

    private String happened() {
        return switch (kind) {
            case RECODE ->
                oldCode.equals(newCode)
                        ? "%d年上级单位变动，本级代码%s不变".formatted(year, newCode)
                        : "%d年代码由%s变更为%s".formatted(year, oldCode, newCode);
            case STATUS_CHANGE -> "%d年%s（%s）改设为%s（%s）".formatted(year, oldName, oldCode, newName, newCode);
            case RENAME_OR_REPLACE ->
                "%d年%s（%s）更名或改设为%s（%s）".formatted(year, oldName, oldCode, newName, newCode)
                        + (keepsArea() ? "，经核对为一对一整体变更" : "，经核对不是一对一整体变更");
            case SPLIT -> "%d年%s（%s）拆分，%s划归%s".formatted(year, oldName, oldCode, part(), newName);
            case MERGED_INTO_NEW -> "%d年%s（%s）并入新设的%s".formatted(year, oldName, oldCode, newName);
            case ABSORBED -> "%d年%s（%s）并入%s".formatted(year, oldName, oldCode, newName);
            case PARTIAL_TRANSFER -> "%d年%s（%s）的%s划入%s".formatted(year, oldName, oldCode, part(), newName);
        };
    }

    private String part() {
        return parts == null ? "部分区域" : parts;
    }

    private String document() {
        if (number != null) {
            return "，依据" + number;
        }
        return title == null || title.length() > LONGEST_TITLE ? "" : "，依据：" + title;
    }
}
