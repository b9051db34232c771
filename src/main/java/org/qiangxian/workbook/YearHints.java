package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which years the words around a table let expect. */
final class YearHints {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[4-9]|20[0-4])\\d)(?!\\d)");
    private static final Pattern PUBLISHED = Pattern.compile("年鉴|yearbook|出版|印发|发布|公布");

    private YearHints() {}

    static Sheet.Years of(List<Sheet.Note> titles, String sheetName, String originalName) {
        var data = Optional.<Integer>empty();
        var publication = Optional.<Integer>empty();
        var said = new ArrayList<String>();
        for (var place : places(titles, sheetName, originalName)) {
            var found = YEAR.matcher(place[1])
                    .results()
                    .map(match -> Integer.valueOf(match.group(1)))
                    .distinct()
                    .toList();
            if (found.size() != 1 || place[1].length() > 200) {
                continue;
            }
            boolean published =
                    PUBLISHED.matcher(place[1].toLowerCase(Locale.ROOT)).find();
            if (published && publication.isEmpty()) {
                publication = Optional.of(found.getFirst());
                said.add(place[0] + "写有 " + found.getFirst() + " 年，像是出版或公布年份，数据年份通常早一年");
            } else if (!published && data.isEmpty()) {
                data = Optional.of(found.getFirst());
                said.add(place[0] + "写有 " + found.getFirst() + " 年，像是数据年份");
            }
        }
        return new Sheet.Years(data, publication, said.isEmpty() ? "" : String.join("；", said) + "。请核对。");
    }

    private static List<String[]> places(List<Sheet.Note> titles, String sheetName, String originalName) {
        var places = new ArrayList<String[]>();
        titles.forEach(title -> places.add(new String[] {"标题", title.text()}));
        places.add(new String[] {"工作表名", sheetName});
        places.add(new String[] {"文件名", originalName});
        return places;
    }
}
