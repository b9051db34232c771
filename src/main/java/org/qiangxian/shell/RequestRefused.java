package org.qiangxian.shell;

/** Somebody asked for something they may not see or do; recorded in the journal. */
public record RequestRefused(String about, String reason) implements Fact {

    @Override
    public String kind() {
        return "越权访问";
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
