package org.qiangxian.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Filled forms of the call of 2025 for tests, valid in every field. */
public final class Contents {

    private Contents() {}

    public static Content pilot() {
        return new Content(
                List.of("method"),
                "",
                Map.of(
                        "task",
                        "质量技术服务站联合诊断机制",
                        "basis",
                        "产业基础较好。",
                        "content",
                        "设立服务站。",
                        "interim",
                        "服务站运行。",
                        "final",
                        "形成指南。"),
                quarters(
                        new Quarter(2025, 3),
                        new Quarter(2025, 4),
                        new Quarter(2026, 1),
                        new Quarter(2026, 2),
                        new Quarter(2026, 3),
                        new Quarter(2026, 4)));
    }

    public static Content activity() {
        return new Content(
                List.of("consumption"),
                "",
                Map.of("name", "一县一品质量提升", "content", "开展质量帮扶。", "results", "投诉减少。"),
                quarters(new Quarter(2025, 3), new Quarter(2025, 4)));
    }

    /** The same content with another text in one field. */
    public static Content with(Content content, String key, String text) {
        var texts = new TreeMap<>(content.texts());
        texts.put(key, text);
        return new Content(content.directions(), content.otherDirection(), texts, content.quarters());
    }

    /** The same with 保障措施 in each quarter in which something is planned, for a call that asks for them. */
    public static Content guarded(Content content, String safeguard) {
        var safeguards = new TreeMap<>(content.quarters());
        safeguards.replaceAll((_, _) -> safeguard);
        return content.with(safeguards);
    }

    private static Map<Quarter, String> quarters(Quarter... quarters) {
        var texts = new TreeMap<Quarter, String>();
        for (var quarter : quarters) {
            texts.put(quarter, "推进工作。");
        }
        return texts;
    }
}
