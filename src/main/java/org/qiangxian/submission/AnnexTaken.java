package org.qiangxian.submission;

import org.qiangxian.shell.Fact;

/** Somebody took a copy of an annex or a receipt (R83). */
public record AnnexTaken(String about, String name, String disclosure) implements Fact {

    @Override
    public String kind() {
        return "下载附件";
    }

    @Override
    public boolean read() {
        return true;
    }
}
