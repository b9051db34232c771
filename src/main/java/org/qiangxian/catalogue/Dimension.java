package org.qiangxian.catalogue;

import java.util.Arrays;
import java.util.List;

/** 基础情况 and the seven key tasks of the programme, in their order (R28–R34). */
public enum Dimension {
    CONTEXT(0, "基础情况", ""),
    ECONOMY(1, "推动经济质量效益型发展", "R28"),
    INDUSTRY(2, "增强产业质量竞争力", "R29"),
    OUTPUT(3, "提高产品、工程、服务质量水平", "R30"),
    INFRASTRUCTURE(4, "构建高水平质量基础设施", "R31"),
    GREEN(5, "提升绿色发展质量", "R32"),
    SAFETY(6, "强化高水平质量安全保障", "R33"),
    SOCIETY(7, "推进全民质量共治", "R34");

    private final int number;
    private final String label;
    private final String rule;

    Dimension(int number, String label, String rule) {
        this.number = number;
        this.label = label;
        this.rule = rule;
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** The rule this dimension comes from; empty for 基础情况. */
    public String rule() {
        return rule;
    }

    public static Dimension of(int number) {
        return values()[number];
    }

    /** The seven key tasks, without 基础情况. */
    public static List<Dimension> tasks() {
        return Arrays.asList(values()).subList(1, values().length);
    }
}
