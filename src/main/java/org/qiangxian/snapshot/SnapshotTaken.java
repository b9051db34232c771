package org.qiangxian.snapshot;

import org.qiangxian.shell.Fact;

/** A snapshot was taken. */
public record SnapshotTaken(String number, String title, long values, String hash, String by) implements Fact {

    @Override
    public String kind() {
        return "建立数据快照";
    }

    @Override
    public String about() {
        return number;
    }
}
