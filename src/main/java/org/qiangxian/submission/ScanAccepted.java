package org.qiangxian.submission;

import org.qiangxian.shell.Fact;

/** A stamped scan was accepted: its code is that of the version it stands for. */
public record ScanAccepted(String about, String code, boolean typed, String file) implements Fact {

    @Override
    public String kind() {
        return "接收盖章扫描件";
    }
}
