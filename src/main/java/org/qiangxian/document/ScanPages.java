package org.qiangxian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.qiangxian.shell.Refusal;

/** The pages of a scan as pictures of at most nine million dots, one at a time and in memory only. */
final class ScanPages {

    static final int MOST_PAGES = 30;
    private static final int DPI = 200;
    private static final double MOST_DOTS = 9_000_000;

    private ScanPages() {}

    static void forEach(FileKind kind, byte[] content, Consumer<BufferedImage> reader) {
        try {
            switch (kind) {
                case PDF -> pdf(content, reader);
                case JPEG, PNG -> reader.accept(picture(content));
                case DOCX, XLSX -> throw new Refusal.Invalid("盖章扫描件请上传 PDF、JPG 或 PNG 文件。");
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static void pdf(byte[] content, Consumer<BufferedImage> reader) throws IOException {
        try (var document = Loader.loadPDF(content, null, null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal.Invalid(
                        "扫描件有 %d 页，最多 %d 页。请只上传盖章的表格。".formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                reader.accept(renderer.renderImage(page, scale(document, page), ImageType.RGB));
            }
        } catch (RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw unreadable();
        }
    }

    private static float scale(PDDocument document, int page) {
        var box = document.getPage(page).getCropBox();
        double scale = DPI / 72.0;
        double dots = box.getWidth() * scale * box.getHeight() * scale;
        return (float) (dots > MOST_DOTS ? scale * Math.sqrt(MOST_DOTS / dots) : scale);
    }

    /** A picture, thinned out while it is decoded if it is larger than needed. */
    private static BufferedImage picture(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                double dots = (double) reader.getWidth(0) * reader.getHeight(0);
                int step = Math.max(1, (int) Math.floor(Math.sqrt(dots / MOST_DOTS)));
                var parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal.Invalid("扫描件无法打开，可能已损坏。请重新扫描为 PDF、JPG 或 PNG 后再上传。");
    }
}
