package org.qiangxian.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which own records become activities, under which content area, with the two declarations for all of them. */
public record TickForm(
        @Nullable List<String> ticked,
        @Nullable String area,
        @Nullable String voluntary,
        @Nullable String free) {

    static final TickForm EMPTY = new TickForm(List.of(), "", null, null);

    public List<String> chosen() {
        return ticked == null ? List.of() : ticked;
    }

    public String said() {
        return area == null ? "" : area;
    }

    public boolean declared(String field) {
        return (field.equals("free") ? free : voluntary) != null;
    }
}
