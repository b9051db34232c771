package org.qiangxian.catalogue;

import org.qiangxian.shell.Fact;

/** A version of the reference system was published. */
public record VersionPublished(String number, String by) implements Fact {

    @Override
    public String kind() {
        return "发布指标体系";
    }

    @Override
    public String about() {
        return number;
    }
}
