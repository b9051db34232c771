package org.qiangxian.campaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;
import org.springframework.web.util.UriUtils;

/**
 * How the activities of a month are narrowed. There is no order by anything but days and codes, and no count per place (R1).
 *
 * @param area key of a content area, or empty
 * @param tag a tag, or null
 * @param province a province, or empty
 * @param day one day, or null
 * @param byPlace whether they stand by place instead of by day
 */
public record MonthFilter(
        String area,
        @Nullable Tag tag,
        String province,
        @Nullable LocalDate day,
        boolean byPlace) {

    static MonthFilter of(String area, String tag, String province, String day, String view) {
        return new MonthFilter(
                area,
                Tag.named(List.of(tag)).stream().findFirst().orElse(null),
                province.matches("\\d{6}") ? province : "",
                Typing.day(day).orElse(null),
                view.equals("place"));
    }

    /** As the query of an address, without the day. */
    String query() {
        return "area=%s&tag=%s&province=%s".formatted(encoded(area), tag == null ? "" : tag.name(), province);
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("area", area);
        parameters.put("tag", tag == null ? "" : tag.name());
        parameters.put("province", province);
        parameters.put("on", day == null ? "" : day.toString());
        parameters.put("byplace", byPlace);
        return parameters;
    }
}
