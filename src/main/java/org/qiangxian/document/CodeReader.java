package org.qiangxian.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the content code in a scan: turned, coarse, pressed hard, with a red seal over it. Black stays black in the red
 * channel and a seal all but vanishes there, so that channel is asked first; then grey, then fixed thresholds, then the
 * quarters of the page enlarged. Two scans at a time: each page is some megabytes while it is read.
 */
@Component
class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    private static final int[] THRESHOLDS = {70, 100, 130, 160};

    private final Semaphore two = new Semaphore(2);

    Scan read(FileKind kind, byte[] content) {
        two.acquireUninterruptibly();
        try {
            var pages = new ArrayList<Optional<ContentCode>>();
            ScanPages.forEach(kind, content, page -> pages.add(find(page)));
            return new Scan(List.copyOf(pages));
        } finally {
            two.release();
        }
    }

    static Optional<ContentCode> find(BufferedImage page) {
        return regions(page)
                .flatMap(CodeReader::views)
                .map(CodeReader::decode)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The page, then its foot, then overlapping quarters at twice the size: what is small or pale alone is found there. */
    private static Stream<BufferedImage> regions(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var parts = new ArrayList<Rectangle>();
        parts.add(new Rectangle(0, height * 3 / 4, width / 2, height / 4));
        for (int y = 0; y <= 2; y++) {
            for (int x = 0; x <= 1; x++) {
                parts.add(new Rectangle(x * width * 2 / 5, y * height * 3 / 10, width * 3 / 5, height * 4 / 10));
            }
        }
        return Stream.concat(Stream.of(page), parts.stream().map(part -> enlarged(page, part)));
    }

    private static BufferedImage enlarged(BufferedImage page, Rectangle part) {
        var image = new BufferedImage(part.width * 2, part.height * 2, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                page,
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                part.x,
                part.y,
                part.x + part.width,
                part.y + part.height,
                null);
        graphics.dispose();
        return image;
    }

    private static Stream<BinaryBitmap> views(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var red = grey(width, height, pixels, true);
        var all = grey(width, height, pixels, false);
        var adaptive = Stream.of(red, all)
                .flatMap(source -> Stream.<BinaryBitmap>of(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(source))));
        var fixed = Arrays.stream(THRESHOLDS)
                .mapToObj(level ->
                        new BinaryBitmap(new GlobalHistogramBinarizer(threshold(width, height, pixels, level))));
        return Stream.concat(adaptive, fixed);
    }

    private static LuminanceSource grey(int width, int height, int[] pixels, boolean red) {
        var values = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int r = pixels[i] >> 16 & 0xFF;
            int level = red ? r : (r * 3 + (pixels[i] >> 8 & 0xFF) * 6 + (pixels[i] & 0xFF)) / 10;
            values[i] = level * 0x010101;
        }
        return new RGBLuminanceSource(width, height, values);
    }

    private static LuminanceSource threshold(int width, int height, int[] pixels, int level) {
        var values = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            values[i] = (pixels[i] >> 16 & 0xFF) < level ? 0 : 0xFFFFFF;
        }
        return new RGBLuminanceSource(width, height, values);
    }

    private static Optional<ContentCode> decode(BinaryBitmap bitmap) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS))
                    .map(Result::getText)
                    .map(ContentCode::scanned)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }
}
