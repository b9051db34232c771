package org.qiangxian.edition;

import java.time.LocalDate;
import org.qiangxian.shell.Fact;

/** 总局 decided that on a fixed day no edition is issued. */
public record EditionOmitted(LocalDate due, String by) implements Fact {

    @Override
    public String kind() {
        return "不发布同类分布";
    }

    @Override
    public String about() {
        return due.toString();
    }
}
