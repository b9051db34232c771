package org.qiangxian.progress;

/** What a round will ask and cost, shown to its issuer before it is sent. */
public record RoundPreviewPage(RoundForm form, RoundPlan plan, String error) {}
