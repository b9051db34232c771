package org.qiangxian.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a {@link Drawing}: as lines where the format allows, else as a picture of 220 dpi, the resolution in which Word
 * stores pictures.
 */
final class Painter {

    private static final double DOTS_PER_MM = 220 / 25.4;
    private static final BasicStroke STROKE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private static final int STEPS = 42;

    /** The palette: white, and each colour in steps from white, as smooth edges on white need. */
    private static final int[] COLOURS = colours();

    private static final Map<Integer, Byte> NEAREST = new ConcurrentHashMap<>();

    private final Glyphs glyphs;

    Painter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    private static int[] colours() {
        var rgb = new int[1 + Drawing.Tone.values().length * STEPS];
        rgb[0] = 0xFFFFFF;
        int at = 1;
        for (var tone : Drawing.Tone.values()) {
            for (int step = 1; step <= STEPS; step++) {
                rgb[at++] = shade(tone.rgb(), 16, step) | shade(tone.rgb(), 8, step) | shade(tone.rgb(), 0, step);
            }
        }
        return rgb;
    }

    /** One byte a pixel instead of three: a third of the work and of the file. */
    private static BufferedImage indexed(BufferedImage image) {
        var model = new IndexColorModel(8, COLOURS.length, COLOURS, 0, false, -1, DataBuffer.TYPE_BYTE);
        var same = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var to = ((DataBufferByte) same.getRaster().getDataBuffer()).getData();
        int last = 0xFFFFFF;
        byte index = 0;
        for (int at = 0; at < from.length; at++) {
            int rgb = from[at] & 0xFFFFFF;
            if (rgb != last) {
                last = rgb;
                index = NEAREST.computeIfAbsent(rgb, Painter::nearest);
            }
            to[at] = index;
        }
        return same;
    }

    private static byte nearest(int rgb) {
        int nearest = 0;
        for (int at = 1; at < COLOURS.length; at++) {
            nearest = apart(rgb, COLOURS[at]) < apart(rgb, COLOURS[nearest]) ? at : nearest;
        }
        return (byte) nearest;
    }

    private static int apart(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static int shade(int rgb, int shift, int step) {
        int full = rgb >> shift & 0xFF;
        return Math.round(0xFF - (0xFF - full) * step / (float) STEPS) << shift;
    }

    /** Draws in the units of the drawing. */
    void paint(Drawing drawing, Graphics2D paper) {
        paper.setStroke(STROKE);
        for (var mark : drawing.marks()) {
            switch (mark) {
                case Drawing.Bar bar -> {
                    paper.setColor(colour(bar.tone()));
                    paper.fill(new Rectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height()));
                }
                case Drawing.Line line -> {
                    paper.setColor(colour(line.tone()));
                    paper.draw(path(line));
                }
                case Drawing.Dot dot -> {
                    paper.setColor(colour(dot.tone()));
                    double across = 2 * dot.radius();
                    paper.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across));
                }
                case Drawing.Label label -> {
                    paper.setColor(colour(Drawing.Tone.INK));
                    paper.fill(words(label));
                }
            }
        }
    }

    private static Color colour(Drawing.Tone tone) {
        return new Color(tone.rgb());
    }

    private static Path2D path(Drawing.Line line) {
        var path = new Path2D.Double();
        for (var point : line.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    private Path2D words(Drawing.Label label) {
        double before =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> glyphs.width(label.text(), label.size()) / 2;
                    case END -> glyphs.width(label.text(), label.size());
                };
        return glyphs.outline(label.text(), label.size(), label.x() - before, label.y());
    }

    /** The drawing as PNG, on white. */
    byte[] png(Drawing drawing) {
        double scale = drawing.widthOnPaper() * DOTS_PER_MM / drawing.width();
        var image = new BufferedImage(
                (int) Math.round(drawing.width() * scale),
                (int) Math.round(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.scale(scale, scale);
        paint(drawing, paper);
        paper.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(indexed(image), "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
