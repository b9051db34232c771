package org.qiangxian.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the content code in a scan: turned, coarse, pressed hard, with a red seal over it. Black stays black in the red
 * channel and a seal all but vanishes there, so that channel is asked first; then grey, then fixed thresholds, then the
 * quarters of the page enlarged. The search costs seconds where there is nothing to find, so it is cut short for the
 * further pages of a scan once it has cost too much; an empty page is not searched at all.
 */
final class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    private static final int[] THRESHOLDS = {70, 100, 130, 160};

    /**
     * Processor time in nanoseconds that one scan may take before further pages get the first step of the search only.
     */
    private static final long THOROUGH = 6_000_000_000L;

    /** The difference of brightness below which a page counts as empty. */
    private static final int EMPTY = 24;

    private CodeReader() {}

    static Scan read(FileKind kind, byte[] content) {
        var processor = ManagementFactory.getThreadMXBean();
        var pages = new ArrayList<Optional<ContentCode>>();
        long begin = processor.getCurrentThreadCpuTime();
        ScanPages.forEach(
                kind,
                content,
                page -> pages.add(processor.getCurrentThreadCpuTime() - begin < THOROUGH ? find(page) : glance(page)));
        return new Scan(List.copyOf(pages));
    }

    static Optional<ContentCode> find(BufferedImage page) {
        return empty(page)
                ? Optional.empty()
                : regions(page)
                        .flatMap(CodeReader::views)
                        .map(CodeReader::decode)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<ContentCode> glance(BufferedImage page) {
        return empty(page) ? Optional.empty() : views(page).findFirst().flatMap(CodeReader::decode);
    }

    private static boolean empty(BufferedImage page) {
        int width = page.getWidth();
        var row = new int[width];
        int darkest = 0xFF;
        int brightest = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            page.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                int level = grey(pixel);
                darkest = Math.min(darkest, level);
                brightest = Math.max(brightest, level);
            }
            if (brightest - darkest >= EMPTY) {
                return false;
            }
        }
        return true;
    }

    /**
     * The page, then its footer, then overlapping quarters at twice the size, in which small or pale codes are found.
     */
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
        var red = new byte[width * height];
        var all = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                red[y * width + x] = (byte) (row[x] >> 16);
                all[y * width + x] = (byte) grey(row[x]);
            }
        }
        var adaptive = Stream.of(red, all)
                .map(levels -> source(width, height, levels))
                .flatMap(source -> Stream.<BinaryBitmap>of(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(source))));
        var fixed = Arrays.stream(THRESHOLDS)
                .mapToObj(level ->
                        new BinaryBitmap(new GlobalHistogramBinarizer(source(width, height, threshold(red, level)))));
        return Stream.concat(adaptive, fixed);
    }

    private static int grey(int pixel) {
        return ((pixel >> 16 & 0xFF) * 3 + (pixel >> 8 & 0xFF) * 6 + (pixel & 0xFF)) / 10;
    }

    private static LuminanceSource source(int width, int height, byte[] levels) {
        return new PlanarYUVLuminanceSource(levels, width, height, 0, 0, width, height, false);
    }

    private static byte[] threshold(byte[] red, int level) {
        var values = new byte[red.length];
        for (int i = 0; i < red.length; i++) {
            values[i] = (byte) ((red[i] & 0xFF) < level ? 0 : 0xFF);
        }
        return values;
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
