package org.qiangxian.panel;

/** An expert's answer to one question: never without words. */
public record Answer(Question question, Stance stance, String words) {}
