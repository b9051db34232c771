package org.qiangxian.comparison;

import org.qiangxian.shell.Refusal;

/** With which unnamed places a reader has a city compared; all are chosen by type and context, never by outcome (R36). */
public enum PeerChoice {
    /** Of the same type first, then alike in context. */
    NEAREST("同类型优先、基础情况相近"),
    /** All of the same confirmed type. */
    TYPE("同类型的全部培育城市"),
    /** Alike in context within the same of the four regions, of the same type first. */
    REGION("同一地区中基础情况相近");

    private final String label;

    PeerChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The choice of this name. */
    static PeerChoice of(String name) {
        for (var each : values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        throw new Refusal.NotFound("没有这种同类范围。请在质量画像的“为什么是这些城市”中选择。");
    }
}
