package org.qiangxian.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The outlines of the characters of a font, so that words in a drawing look the same everywhere and need no font
 * installed on the machine.
 */
final class Glyphs {

    private final TrueTypeFont font;
    private final CmapLookup signs;
    private final float unitsPerEm;
    private final Map<Integer, Sign> known = new HashMap<>();

    /** @param width in the size of the font */
    private record Sign(Path2D outline, double width) {}

    Glyphs(TrueTypeFont font) {
        this.font = font;
        try {
            signs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The outline of a line of text of a size that begins at a point on the base line, rounded to a tenth of a unit.
     */
    Path2D outline(String text, int size, double x, double y) {
        var outline = new Path2D.Double();
        double at = x;
        for (int sign : text.codePoints().toArray()) {
            var found = sign(sign);
            var place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size, -size);
            append(outline, found.outline().getPathIterator(place));
            at += found.width() * size;
        }
        return outline;
    }

    /** Appends an outline, rounded to a tenth of a unit, because no more is visible. */
    private static void append(Path2D outline, PathIterator path) {
        var to = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            for (int at = 0; at < to.length; at++) {
                to[at] = Math.rint(to[at] * 10) / 10;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> outline.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> outline.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> outline.quadTo(to[0], to[1], to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> outline.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> outline.closePath();
            }
        }
    }

    /** How wide a line of words of a size is. */
    double width(String text, int size) {
        return text.codePoints().mapToDouble(sign -> sign(sign).width()).sum() * size;
    }

    private synchronized Sign sign(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    private Sign read(int codePoint) {
        try {
            int id = signs.getGlyphId(codePoint);
            var outline = new Path2D.Double();
            var glyph = font.getGlyph().getGlyph(id);
            if (glyph != null) {
                var em = AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm);
                outline.append(glyph.getPath().getPathIterator(em), false);
            }
            return new Sign(outline, font.getAdvanceWidth(id) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
