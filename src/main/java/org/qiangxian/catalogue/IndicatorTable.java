package org.qiangxian.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The first version, as delivered in {@code data/indicator.csv}: RFC 4180, one indicator a line, columns as in the record. */
final class IndicatorTable {

    private IndicatorTable() {}

    static List<Indicator> read() {
        try {
            var text = new ClassPathResource("data/indicator.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(IndicatorTable::cells)
                    .map(IndicatorTable::indicator)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(List<String> c) {
        return new Indicator(
                new IndicatorCode(c.get(0)),
                c.get(1),
                Dimension.of(Integer.parseInt(c.get(2))),
                c.get(3),
                IndicatorDirection.valueOf(c.get(4)),
                Frequency.valueOf(c.get(5)),
                Channel.valueOf(c.get(6)),
                ValueKind.valueOf(c.get(7)),
                c.get(8),
                c.get(9).equals("core"),
                Provenance.valueOf(c.get(10)),
                c.get(11),
                c.get(12),
                c.get(13).isEmpty() ? null : c.get(13),
                Use.valueOf(c.get(14)),
                Integer.parseInt(c.get(15)));
    }

    /** The cells of a line; a quoted cell may hold commas and doubled quotes. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
