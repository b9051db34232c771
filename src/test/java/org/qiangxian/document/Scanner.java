package org.qiangxian.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Imitates a printer, a stamp and an office scanner. */
public final class Scanner {

    private Scanner() {}

    /** @param x where the middle of the seal is, mm from the left */
    public static byte[] scanned(byte[] print, int page, int dpi, double degrees, float quality, double x, double y)
            throws IOException {
        try (var document = Loader.loadPDF(print)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
            seal(sheet, dpi / 25.4, x, y);
            return packed(noisy(turned(sheet, degrees)), quality);
        }
    }

    /**
     * One page of the platform's print as an office sends it: 150 dpi, 3° askew, JPEG quality 60, a seal over the
     * text.
     */
    public static byte[] stamped(byte[] print, int page) {
        try {
            return scanned(print, page, 150, 3, 0.6f, 150, 120);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stamped page on which no code is visible. */
    public static byte[] withoutCode() {
        var sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1240, 1754);
        graphics.dispose();
        seal(sheet, 150 / 25.4, 150, 120);
        try {
            return packed(noisy(sheet), 0.6f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a seal of 42 mm: ring, star and characters, in a red that lets the black through. */
    private static void seal(BufferedImage sheet, double mm, double x, double y) {
        var ink = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = smooth(ink.createGraphics());
        graphics.setColor(new Color(214, 24, 32, 225));
        graphics.translate(x * mm, y * mm);
        graphics.setStroke(new BasicStroke((float) (1.2 * mm)));
        int radius = (int) (21 * mm);
        graphics.drawOval(-radius, -radius, 2 * radius, 2 * radius);
        graphics.fill(star(7 * mm));
        for (int i = 0; i < 12; i++) {
            graphics.rotate(Math.PI / 6);
            graphics.fillRect((int) (-1.8 * mm), (int) (-18 * mm), (int) (3.6 * mm), (int) (0.8 * mm));
            graphics.fillRect((int) (-0.4 * mm), (int) (-18 * mm), (int) (0.8 * mm), (int) (4.5 * mm));
        }
        graphics.dispose();
        multiply(sheet, ink);
    }

    private static Path2D star(double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            if (i == 0) {
                star.moveTo(r * Math.cos(angle), r * Math.sin(angle));
            } else {
                star.lineTo(r * Math.cos(angle), r * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    /** Prints one colour over the other: black stays black, white becomes red. */
    private static void multiply(BufferedImage sheet, BufferedImage ink) {
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                var over = new Color(ink.getRGB(x, y), true);
                if (over.getAlpha() > 0) {
                    var under = new Color(sheet.getRGB(x, y));
                    double a = over.getAlpha() / 255.0;
                    sheet.setRGB(
                            x,
                            y,
                            new Color(
                                            (int) (under.getRed() * (1 - a + a * over.getRed() / 255)),
                                            (int) (under.getGreen() * (1 - a + a * over.getGreen() / 255)),
                                            (int) (under.getBlue() * (1 - a + a * over.getBlue() / 255)))
                                    .getRGB());
                }
            }
        }
    }

    private static BufferedImage turned(BufferedImage sheet, double degrees) {
        var side = Math.abs(degrees) == 90;
        int width = side ? sheet.getHeight() : sheet.getWidth();
        int height = side ? sheet.getWidth() : sheet.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = smooth(turned.createGraphics());
        graphics.setColor(new Color(246, 246, 244));
        graphics.fillRect(0, 0, width, height);
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.drawImage(sheet, -sheet.getWidth() / 2, -sheet.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage noisy(BufferedImage sheet) {
        var random = new Random(20250613);
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                int noise = random.nextInt(25) - 12;
                var dot = new Color(sheet.getRGB(x, y));
                sheet.setRGB(
                        x,
                        y,
                        new Color(
                                        Math.clamp(dot.getRed() + noise, 0, 255),
                                        Math.clamp(dot.getGreen() + noise, 0, 255),
                                        Math.clamp(dot.getBlue() + noise, 0, 255))
                                .getRGB());
            }
        }
        return sheet;
    }

    public static byte[] packed(BufferedImage sheet, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(sheet, List.of(), null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Graphics2D smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }
}
