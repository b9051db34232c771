package org.qiangxian.catalogue;

import org.qiangxian.shell.Fact;

/** An indicator was taken out of a draft. */
public record IndicatorRetired(String version, String code, String name, String by) implements Fact {

    @Override
    public String kind() {
        return "停用指标草稿";
    }

    @Override
    public String about() {
        return version + " " + code;
    }
}
