package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.shell.Refusal;

/** An xlsx workbook, transitional or strict, as Excel, WPS, LibreOffice and libraries pack it. */
final class XlsxSource implements Raw.Source {

    private final Zip zip;
    private final List<Raw.Listed> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private SharedStrings strings = SharedStrings.none();
    private Styles styles = Styles.none();
    private boolean since1904;
    private Producer producer = Producer.UNKNOWN;

    private XlsxSource(Zip zip) {
        this.zip = zip;
    }

    static XlsxSource open(Path file) throws IOException {
        var zip = Zip.open(file);
        try {
            var source = new XlsxSource(zip);
            source.readBook();
            return source;
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private void readBook() throws IOException {
        PackageCheck.check(zip);
        var root = Relations.read(zip, "");
        var main = root.first("officedocument").orElseThrow(PackageCheck::noTable);
        var related = Relations.read(zip, main);
        producer = Producers.of(zip);
        PackageCheck.checkLinks(zip, related.all("externallink"), remarks);
        try (var markup = zip.open(main)) {
            book(markup, related);
        }
        if (sheets.isEmpty()) {
            throw new Refusal.Invalid("工作簿里没有工作表。请重新保存后再上传。");
        }
        for (var part : related.first("styles").stream().toList()) {
            try (var markup = zip.open(part)) {
                styles = Styles.read(markup);
            }
        }
        for (var part : related.first("sharedstrings").stream().toList()) {
            try (var markup = zip.open(part)) {
                strings = SharedStrings.read(markup);
            }
        }
    }

    private void book(Markup markup, Relations related) throws IOException {
        while (markup.next()) {
            if (!markup.opens()) {
                continue;
            }
            if (markup.name().equals("workbookPr")) {
                since1904 = markup.flag("date1904");
            } else if (markup.name().equals("sheet")) {
                list(markup, related.byId(markup.attribute("id").orElse("")));
            }
        }
    }

    private void list(Markup markup, Relations.Relation relation) {
        if (relation.type().endsWith("macrosheet")) {
            throw PackageCheck.macros();
        }
        if (!relation.type().endsWith("worksheet")) {
            return;
        }
        if (sheets.size() >= Limits.SHEETS) {
            throw new Refusal.Invalid("工作表超过 " + Limits.SHEETS + " 张，平台不接收。请分成几个文件后再上传。");
        }
        var state = markup.attribute("state").orElse("visible").toLowerCase(Locale.ROOT);
        sheets.add(new Raw.Listed(Characters.line(markup.attribute("name").orElse("")), state.equals("visible")));
        parts.add(relation.target());
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public Producer producer() {
        return producer;
    }

    @Override
    public Optional<Encoding> encoding() {
        return Optional.empty();
    }

    @Override
    public List<Raw.Listed> sheets() {
        return sheets;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    SharedStrings strings() {
        return strings;
    }

    Styles styles() {
        return styles;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public Raw.Trim read(int sheet, Consumer<Raw.Row> rows) throws IOException {
        try (var markup = zip.open(parts.get(sheet))) {
            return new SheetReader(markup, this, rows).read();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
