package org.qiangxian.notice;

import org.qiangxian.shell.Fact;

/** 催办: a lower level urged those who hold a matter. */
public record Urged(String key, String subject, String text) implements Fact {

    @Override
    public String kind() {
        return "催办";
    }

    @Override
    public String about() {
        return key;
    }
}
