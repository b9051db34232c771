package org.qiangxian.call;

import java.util.Map;

/** Extra seats or a later last day as typed, raw text by the name of its field. */
public record AllowanceForm(Map<String, String> typed) {

    public AllowanceForm {
        typed = Map.copyOf(typed);
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
