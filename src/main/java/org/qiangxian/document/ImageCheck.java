package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.qiangxian.shell.Refusal;

/** Checks a picture's size before decoding it: a few kilobytes can claim ten thousand million pixels. */
final class ImageCheck {

    static final long MOST_DOTS = 80_000_000;

    private ImageCheck() {}

    static void check(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw broken();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                if (dots > MOST_DOTS) {
                    throw new Refusal.Invalid("图片尺寸过大。请用 150–300 dpi 扫描 A4 页面后再上传。");
                }
                if (dots < 10_000) {
                    throw new Refusal.Invalid("图片太小，看不清内容。请用 150–300 dpi 扫描 A4 页面后再上传。");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return new Refusal.Invalid("图片已损坏，无法打开。请重新扫描后再上传。");
    }
}
