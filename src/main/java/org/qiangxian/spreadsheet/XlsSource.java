package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qiangxian.shell.Refusal;

/** An xls workbook of Excel 97 to 2003 and of WPS, record by record; the container stays on disk. */
final class XlsSource implements Raw.Source {

    private static final String STREAM = "Workbook";

    private final POIFSFileSystem container;
    private final XlsGlobals globals = new XlsGlobals();
    private Producer producer = Producer.UNKNOWN;

    private XlsSource(POIFSFileSystem container) {
        this.container = container;
    }

    static XlsSource open(Path file) throws IOException {
        var container = new POIFSFileSystem(file.toFile(), true);
        try {
            var source = new XlsSource(container);
            source.check();
            source.readGlobals();
            return source;
        } catch (EncryptedDocumentException _) {
            container.close();
            throw encrypted();
        } catch (RuntimeException | IOException e) {
            container.close();
            throw e;
        }
    }

    private void check() {
        var names = container.getRoot().getEntryNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (names.contains("encryptedpackage") || names.contains("encryptioninfo")) {
            throw encrypted();
        }
        if (names.contains("_vba_project_cur") || names.contains("macros") || names.contains("vba")) {
            throw PackageCheck.macros();
        }
        if (names.contains("worddocument")) {
            throw new Refusal.Invalid("这是 Word 文档，不是表格。请上传 Excel 表格。");
        }
        if (names.contains("book") && !names.contains("workbook")) {
            throw new Refusal.Invalid("这是很早版本的 Excel 文件，平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
        }
        if (!container.getRoot().hasEntry(STREAM)) {
            throw new Refusal.Invalid("文件里没有工作簿，不是 Excel 表格。请上传 .xlsx、.xls、.csv 或 .txt 表格。");
        }
    }

    private void readGlobals() throws IOException {
        try (var stream = container.createDocumentInputStream(STREAM)) {
            globals.read(new RecordFactoryInputStream(stream, false));
        }
        if (globals.sheets().isEmpty()) {
            throw new Refusal.Invalid("工作簿里没有工作表。请重新保存后再上传。");
        }
        producer = summarised();
    }

    /** The producer by the summary stream; unknown where that cannot be read, since it is not part of the table. */
    private Producer summarised() {
        if (!container.getRoot().hasEntry(SummaryInformation.DEFAULT_STREAM_NAME)) {
            return Producer.UNKNOWN;
        }
        try (var stream = container.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
            var named = PropertySetFactory.create(stream) instanceof SummaryInformation summary
                    ? Optional.ofNullable(summary.getApplicationName())
                    : Optional.<String>empty();
            return named.map(Producers::named).orElse(Producer.UNKNOWN);
        } catch (Exception _) {
            return Producer.UNKNOWN;
        }
    }

    private static Refusal.Invalid encrypted() {
        return new Refusal.Invalid("文件设有密码，无法读取。请取消密码后再上传。");
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLS;
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
        var listed = new ArrayList<Raw.Listed>();
        globals.sheets().forEach(sheet -> listed.add(sheet.listed()));
        return listed;
    }

    @Override
    public List<String> remarks() {
        return globals.remarks();
    }

    @Override
    public Raw.Trim read(int sheet, Consumer<Raw.Row> rows) throws IOException {
        try (var stream = container.createDocumentInputStream(STREAM)) {
            stream.skipNBytes(globals.sheets().get(sheet).position());
            return new XlsSheetReader(globals, rows).read(new RecordFactoryInputStream(stream, false));
        }
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
