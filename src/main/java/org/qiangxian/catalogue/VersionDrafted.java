package org.qiangxian.catalogue;

import org.qiangxian.shell.Fact;

/** A draft was started from the last version. */
public record VersionDrafted(String number, String basedOn, String by) implements Fact {

    @Override
    public String kind() {
        return "起草指标体系";
    }

    @Override
    public String about() {
        return number;
    }
}
