package org.qiangxian.recall;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.qiangxian.spreadsheet.Raw;

/**
 * Reads the rows of a table as recall notices: finds the header by its words; all rows are valid, or none is accepted.
 */
final class RecallReading {

    /** Rows a table may have. */
    static final int MOST = 2_000;

    private static final int HEAD = 10;
    private static final int SAID = 8;

    enum Column {
        PRODUCT("产品名称", "产品", "召回产品"),
        PRODUCER("生产者", "生产企业", "企业名称", "召回企业"),
        PLACE("所在地", "所在县", "区划代码", "生产者所在地"),
        ISSUER("公布单位", "发布单位"),
        DAY("公布日期", "发布日期", "日期"),
        LINK("网址", "链接", "官方网址");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        /** Its label in the empty table. */
        String label() {
            return words.getFirst();
        }
    }

    private final RecallNotices notices;

    RecallReading(RecallNotices notices) {
        this.notices = notices;
    }

    List<RecallForm.Checked> read(List<Raw.Row> rows) {
        for (var row : rows.subList(0, Math.min(HEAD, rows.size()))) {
            var head = head(row);
            if (head.containsKey(Column.PRODUCT) && head.containsKey(Column.LINK)) {
                return lines(rows.subList(rows.indexOf(row) + 1, rows.size()), head);
            }
        }
        throw new Refusal.Invalid("没有找到表头。前 %d 行内应有一行写明“产品名称”“网址”，可以先下载空表对照。".formatted(HEAD));
    }

    private static Map<Column, Integer> head(Raw.Row row) {
        var head = new EnumMap<Column, Integer>(Column.class);
        for (var box : row.boxes()) {
            var words = box.text().replaceAll("\\s", "");
            for (var column : Column.values()) {
                if (column.words.contains(words)) {
                    head.putIfAbsent(column, box.column());
                }
            }
        }
        return head;
    }

    private List<RecallForm.Checked> lines(List<Raw.Row> rows, Map<Column, Integer> head) {
        var checked = new ArrayList<RecallForm.Checked>();
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            var form = new RecallForm(
                    cell(row, head, Column.PRODUCT),
                    cell(row, head, Column.PRODUCER),
                    cell(row, head, Column.PLACE),
                    cell(row, head, Column.ISSUER),
                    cell(row, head, Column.DAY),
                    cell(row, head, Column.LINK));
            if (form.equals(new RecallForm("", "", "", "", "", ""))) {
                continue;
            }
            try {
                checked.add(form.checked(notices.places(), notices.today()));
            } catch (Refusal.Invalid refusal) {
                wrong.add("第 %d 行：%s"
                        .formatted(
                                row.number(), String.join("", refusal.fields().values())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid("整份没有列入，请改好以后重新上传。%s%s"
                    .formatted(
                            String.join("　", wrong.subList(0, Math.min(SAID, wrong.size()))),
                            wrong.size() > SAID ? "　其余 %d 行也有问题。".formatted(wrong.size() - SAID) : ""));
        }
        if (checked.isEmpty()) {
            throw new Refusal.Invalid("表头下面没有内容。请填写以后再上传。");
        }
        return checked;
    }

    private static String cell(Raw.Row row, Map<Column, Integer> head, Column column) {
        var at = head.get(column);
        return at == null
                ? ""
                : row.boxes().stream()
                        .filter(box -> box.column() == at)
                        .map(box -> Typing.trimmed(box.text()).replaceFirst("^(\\d{6})\\.0+$", "$1"))
                        .findFirst()
                        .orElse("");
    }
}
