package org.qiangxian.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the drawings of a page where their places are. */
final class PdfDrawings implements FSObjectDrawerFactory {

    private final List<Drawing> drawings;
    private final Painter painter;

    PdfDrawings(List<Drawing> drawings, Painter painter) {
        this.drawings = drawings;
        this.painter = painter;
    }

    @Override
    public FSObjectDrawer createDrawer(Element place) {
        var drawing = drawings.get(Integer.parseInt(place.getAttribute("data-at")));
        return (_, x, y, width, height, device, _, dotsPerPixel) -> {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, paper -> {
                        paper.scale(width / dotsPerPixel / drawing.width(), height / dotsPerPixel / drawing.height());
                        painter.paint(drawing, paper);
                    });
            return Map.<Shape, String>of();
        };
    }

    @Override
    public boolean isReplacedObject(Element place) {
        return place.hasAttribute("data-at");
    }
}
