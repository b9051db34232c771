package org.qiangxian.notice;

import org.qiangxian.shell.Fact;

/** A person entered or removed their mail address; the address itself is not recorded. */
record MailAddressSet(String login, boolean taken) implements Fact {

    @Override
    public String kind() {
        return taken ? "停用邮件提醒" : "设置邮件提醒";
    }

    @Override
    public String about() {
        return login;
    }
}
