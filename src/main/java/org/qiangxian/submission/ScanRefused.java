package org.qiangxian.submission;

import org.qiangxian.shell.Fact;

/** A stamped scan was refused. */
public record ScanRefused(String about, String reason) implements Fact {

    @Override
    public String kind() {
        return "接收盖章扫描件";
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
