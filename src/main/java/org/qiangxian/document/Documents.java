package org.qiangxian.document;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The front door of documents: what is to be printed goes in, a file comes out. */
@Service
public class Documents {

    private final DocumentSettings settings;
    private final Fonts fonts;
    private final PdfWriter pdf;

    Documents(DocumentSettings settings, Fonts fonts, PdfWriter pdf) {
        this.settings = settings;
        this.fonts = fonts;
        this.pdf = pdf;
    }

    /**
     * A document as a file; the same document as Word or PDF gives the same bytes whenever it is written.
     *
     * @throws org.qiangxian.shell.Refusal.Invalid for a PDF with a character that no font of ours can print, naming it
     */
    public Download write(Document document, Format format) {
        var content =
                switch (format) {
                    case DOCX -> new DocxWriter(document, new Painter(fonts.glyphs())).write();
                    case PDF -> {
                        fonts.requireAll(document);
                        yield pdf.write(document);
                    }
                    case XLSX -> new XlsxWriter(document).write();
                };
        return new Download(Document.line(document.name()) + "." + format.ending(), format.mediaType(), content);
    }

    /** Which characters of these texts a PDF cannot have, and what to do about them; empty where it can have all. */
    public String unprintable(Stream<String> texts) {
        return fonts.unprintable(texts);
    }

    /** The content code of these parts: what the text is, whose it is, which version, and the text itself. */
    public ContentCode codeOf(List<String> parts) {
        return ContentCode.of(settings.hash(), parts);
    }

    /** The hash of a content in hexadecimal, with the name of the method, as a receipt shows it. */
    public String fingerprint(List<String> parts) {
        return settings.hash().label() + " "
                + HexFormat.of().formatHex(settings.hash().of(ContentCode.canonical(parts)));
    }
}
