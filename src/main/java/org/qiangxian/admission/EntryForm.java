package org.qiangxian.admission;

import org.jspecify.annotations.Nullable;

/** 工作情况 as typed, and the number of the save it was opened on. */
public record EntryForm(
        @Nullable String statement, @Nullable String edit) {

    static EntryForm of(Entry entry) {
        return new EntryForm(entry.statement(), String.valueOf(entry.edit()));
    }

    /** The save the page was opened on; -1 where the form does not say, so that it overwrites nothing. */
    int seen() {
        return edit != null && edit.matches("\\d{1,9}") ? Integer.parseInt(edit) : -1;
    }

    EntryForm on(Entry latest) {
        return new EntryForm(statement, String.valueOf(latest.edit()));
    }
}
