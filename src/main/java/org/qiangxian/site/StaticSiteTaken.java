package org.qiangxian.site;

import org.qiangxian.shell.Fact;

/** The public pages were exported as files. */
record StaticSiteTaken(String file) implements Fact {

    @Override
    public String kind() {
        return "导出静态页面";
    }

    @Override
    public String about() {
        return "site";
    }
}
