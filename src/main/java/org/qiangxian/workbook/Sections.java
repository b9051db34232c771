package org.qiangxian.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Raw;

/**
 * The tables of one sheet of a file, one below the other. Below data, a row of words over the columns of figures is a
 * second header, under which figures have another meaning. A header that is merely repeated, as at the top of each
 * printed page, begins no new table.
 */
final class Sections {

    private static final int MOST = 60;
    private static final Pattern CONTINUED = Pattern.compile("[(（]?续表?[一二三四五六七八九十\\d]{0,3}[)）]?([:：].*)?");
    private static final Pattern NOTE =
            Pattern.compile("(注|附注|备注|说明|资料来源|数据来源|来源|本表|制表|填表人|单位负责人)[:：\\d.、].*|[①-⑳*＊※].{4,}");
    private static final Pattern LABEL = Pattern.compile(
            ".*(地区|县市|市县|区县|县区|县名|市名|城市|行政区|单位名称|县（市|县\\(市|名称|镇街|乡镇|代码|编码|序号|指标|项目).*|县|市|区|省|地名|No\\.?");
    private static final Pattern PLACE = Pattern.compile(".{1,15}(省|市|县|区|旗|州|盟|镇|乡|街道)");

    private final Raw.Source source;
    private final int number;
    private final Raw.Listed listed;
    private final String originalName;
    private final List<Begun> begun = new ArrayList<>();
    private final List<Survey.Seen> loose = new ArrayList<>();

    /** A table being read: its headers, and which of its columns have figures. */
    private static final class Begun {

        private final int firstRow;
        private final boolean continued;
        private final Survey survey = new Survey();
        private final Map<Integer, Set<String>> heads = new HashMap<>();
        private final Map<Integer, int[]> figures = new HashMap<>();
        private boolean data;

        Begun(int firstRow, boolean continued) {
            this.firstRow = firstRow;
            this.continued = continued;
        }

        void row(Survey.Seen seen) {
            survey.row(seen);
            data |= data(seen);
            for (var cell : seen.cells()) {
                if (data) {
                    var counts = figures.computeIfAbsent(cell.column(), _ -> new int[2]);
                    counts[cell.content() instanceof Content.Words ? 1 : 0]++;
                } else {
                    heads.computeIfAbsent(cell.column(), _ -> new HashSet<>()).add(text(cell));
                }
            }
        }

        private static boolean data(Survey.Seen seen) {
            var found = figures(seen);
            return found.stream().anyMatch(figure -> !Survey.year(figure)) && !HeadSearch.ordinals(seen, found);
        }

        boolean holdsFigures(Cell cell) {
            var counts = figures.get(cell.column());
            return counts != null && counts[0] > counts[1];
        }

        boolean repeats(Survey.Seen seen) {
            return seen.cells().stream()
                    .allMatch(
                            cell -> heads.getOrDefault(cell.column(), Set.of()).contains(text(cell)));
        }

        boolean labelled(Cell first) {
            return LABEL.matcher(text(first)).matches()
                    || heads.getOrDefault(first.column(), Set.of()).contains(text(first));
        }
    }

    /** @param number of the sheet in the file, from 0 */
    Sections(Raw.Source source, int number, Raw.Listed listed, String originalName) {
        this.source = source;
        this.number = number;
        this.listed = listed;
        this.originalName = originalName;
    }

    /**
     * The tables in their order.
     *
     * @param index of the first of them in the whole file
     * @param headers corrected by hand, by the index of the table
     */
    List<Sheet> read(int index, Map<Integer, HeadRows> heads) throws IOException {
        begun.add(new Begun(1, false));
        var trim = source.read(number, this::row);
        loose.forEach(begun.getLast()::row);
        var around = new Survey.Around(listed, originalName, trim);
        var sheets = new ArrayList<Sheet>();
        Sheet.@Nullable Head above = null;
        for (int i = 0; i < begun.size(); i++) {
            var each = begun.get(i);
            var sheet = each.survey.sheet(
                    index + i,
                    new Section(number, each.firstRow),
                    i + 1 < begun.size(),
                    Optional.ofNullable(heads.get(index + i)),
                    around,
                    each.continued ? above : null);
            above = sheet.head();
            sheets.add(sheet);
        }
        return sheets;
    }

    private void row(Raw.Row row) {
        var cells = new ArrayList<Cell>(row.boxes().size());
        for (var box : row.boxes()) {
            var cell = Contents.of(box);
            if (LineReader.holds(cell)) {
                cells.add(cell);
            }
        }
        if (!cells.isEmpty()) {
            row(new Survey.Seen(row.number(), cells));
        }
    }

    private void row(Survey.Seen seen) {
        var now = begun.getLast();
        if (!now.data) {
            now.row(seen);
        } else if (secondHead(seen, now)) {
            begin(seen);
        } else if (seen.cells().size() <= 3
                && seen.cells().stream().allMatch(cell -> cell.content() instanceof Content.Words)) {
            loose.add(seen);
        } else {
            loose.forEach(now::row);
            loose.clear();
            now.row(seen);
        }
    }

    /**
     * Whether a row is a second header: only words and years, over columns of figures, with other names than so far.
     */
    private boolean secondHead(Survey.Seen seen, Begun now) {
        if (seen.cells().size() < 2 || !seen.cells().stream().allMatch(Sections::heading)) {
            return false;
        }
        long over = seen.cells().stream().filter(now::holdsFigures).count();
        var first = seen.cells().getFirst();
        boolean marked = now.labelled(first) || loose.stream().anyMatch(Sections::continued);
        boolean titled = over > 1 || loose.stream().anyMatch(Sections::title);
        return over > 0 && (marked || (titled && !place(first))) && !now.repeats(seen);
    }

    private static boolean place(Cell cell) {
        return PLACE.matcher(text(cell)).matches();
    }

    private static boolean continued(Survey.Seen seen) {
        return CONTINUED.matcher(text(seen.cells().getFirst())).matches();
    }

    private static boolean title(Survey.Seen seen) {
        return seen.cells().size() == 1 && !note(seen) && !place(seen.cells().getFirst());
    }

    private static boolean heading(Cell cell) {
        return cell.content() instanceof Content.Words
                || (cell.content() instanceof Content.Figure figure && Survey.year(figure));
    }

    /** Begins a table; rows between the last note and the second header are its title, except a mere 续表. */
    private void begin(Survey.Seen head) {
        int titles = 0;
        for (int i = 0; i < loose.size(); i++) {
            titles = note(loose.get(i)) ? i + 1 : titles;
        }
        loose.subList(0, titles).forEach(begun.getLast()::row);
        var own = loose.subList(titles, loose.size());
        boolean continued = own.stream().allMatch(Sections::continued);
        if (begun.size() == MOST) {
            throw new Refusal.Invalid("一张工作表里上下排列着 " + MOST + " 张以上的表。请把它们分到几张工作表中后再上传。");
        }
        var next = new Begun(begun.getLast().survey.lastRow() + 1, continued);
        own.forEach(next::row);
        next.row(head);
        loose.clear();
        begun.add(next);
    }

    private static boolean note(Survey.Seen seen) {
        return NOTE.matcher(text(seen.cells().getFirst())).matches();
    }

    private static List<Content.Figure> figures(Survey.Seen seen) {
        return seen.cells().stream()
                .map(Cell::content)
                .filter(Content.Figure.class::isInstance)
                .map(Content.Figure.class::cast)
                .toList();
    }

    private static String text(Cell cell) {
        var raw = cell.raw();
        return Characters.compact(raw.length() > 200 ? raw.substring(0, 200) : raw);
    }
}
