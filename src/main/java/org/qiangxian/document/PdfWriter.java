package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** A document as PDF with its fonts embedded, so that it looks and prints the same everywhere. */
@Component
class PdfWriter {

    private static final String STYLE = new String(Fonts.resource("/document/print.css"), UTF_8);

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.SEVERE));
    }

    private final Fonts fonts;

    PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] write(Document document) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .withProducer("强县")
                .withHtmlContent(new PrintPage(document, STYLE).html(), null)
                .toStream(file);
        for (var font : fonts.all()) {
            builder.useFont(font::open, font.family(), 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
