package org.qiangxian.journal;

import org.qiangxian.shell.Fact;

/** The journal was exported. */
public record JournalExported(String about, int entries) implements Fact {

    @Override
    public String kind() {
        return "导出日志";
    }

    @Override
    public boolean read() {
        return true;
    }
}
