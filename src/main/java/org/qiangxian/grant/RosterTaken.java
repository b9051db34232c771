package org.qiangxian.grant;

import org.qiangxian.shell.Fact;

/**
 * An administrator took a list of accounts, organisations or posts as a file.
 *
 * @param about which list
 * @param entries how many rows it has
 */
record RosterTaken(String about, int entries, String format) implements Fact {

    @Override
    public String kind() {
        return "下载名册";
    }

    @Override
    public boolean read() {
        return true;
    }
}
