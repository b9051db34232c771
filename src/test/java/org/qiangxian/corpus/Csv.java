package org.qiangxian.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The platform's own tables of public facts, as rows by the names of their columns. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String resource) {
        try (var in = Objects.requireNonNull(Csv.class.getResourceAsStream("/data/" + resource), resource);
                var plain = resource.endsWith(".gz") ? new GZIPInputStream(in) : in;
                var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            var heads = cells(reader.readLine());
            return reader.lines().map(line -> row(heads, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> heads, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) {
            row.put(heads.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                if (quoted && i > 0 && line.charAt(i - 1) == '"') {
                    cell.append('"');
                }
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
