package org.qiangxian.shell;

/** Somebody asked for what they may not see or do; told to the journal. */
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
