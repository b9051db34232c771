package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the years suggested by the words around a table. */
final class YearHints {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19[4-9]|20[0-4])\\d)(?!\\d)");
    private static final Pattern PART = Pattern.compile(
            "((?:19|20)\\d{2}\\s*年?\\s*)?[-第前至截止0-9０-９一二三四五六七八九十—–~～.．到 ]*(?:(?:个?月|月份)(?!\\s*[0-9０-９]{1,2}\\s*日)(?:底|末)?|季度|半年|上旬|中旬|下旬)|累计");
    private static final Pattern NO_PART = Pattern.compile("日期|填报|报送|上报|更新|导出|下载|时间|每月|每季|月均|月度报|季度报|分月|分季");
    private static final Pattern PUBLISHED = Pattern.compile("年鉴|yearbook|出版|印发|发布|公布");

    private YearHints() {}

    static Sheet.Years of(List<Sheet.Note> titles, String sheetName, String originalName) {
        var data = Optional.<Integer>empty();
        var publication = Optional.<Integer>empty();
        var part = Optional.<String>empty();
        var said = new ArrayList<String>();
        for (var place : places(titles, sheetName, originalName)) {
            part = part.isPresent() ? part : part(place[1]);
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
        return new Sheet.Years(data, publication, said.isEmpty() ? "" : String.join("；", said) + "。请核对。", part);
    }

    /** The words that say the figures are about a part of a year: a month, 1—9月, 上半年, 累计. */
    private static Optional<String> part(String text) {
        var words = text.length() > 200 ? text.substring(0, 200) : text;
        if (PUBLISHED.matcher(words.toLowerCase(Locale.ROOT)).find()
                || NO_PART.matcher(words).find()) {
            return Optional.empty();
        }
        var found = PART.matcher(words);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static List<String[]> places(List<Sheet.Note> titles, String sheetName, String originalName) {
        var places = new ArrayList<String[]>();
        titles.forEach(title -> places.add(new String[] {"标题", title.text()}));
        places.add(new String[] {"工作表名", sheetName});
        places.add(new String[] {"文件名", originalName});
        return places;
    }
}
