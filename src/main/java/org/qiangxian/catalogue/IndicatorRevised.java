package org.qiangxian.catalogue;

import org.qiangxian.shell.Fact;

/** An indicator of a draft was changed. */
public record IndicatorRevised(String version, String code, String by) implements Fact {

    @Override
    public String kind() {
        return "修改指标草稿";
    }

    @Override
    public String about() {
        return version + " " + code;
    }
}
