package org.qiangxian.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A content code as a QR code of level H, which stays readable with a seal over a third of it. */
final class QrCode {

    /** Dots for each module: its edges stay sharp at any size, and what reads pictures has sixteen dots to look at. */
    private static final int DOTS = 4;

    private QrCode() {}

    static byte[] png(ContentCode code) {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H, EncodeHintType.MARGIN, 2);
        try {
            var modules = new QRCodeWriter().encode(code.scanned(), BarcodeFormat.QR_CODE, 0, 0, hints);
            var image = image(modules);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException | IOException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private static BufferedImage image(BitMatrix modules) {
        var image = new BufferedImage(
                modules.getWidth() * DOTS, modules.getHeight() * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        int white = 1;
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = modules.get(x / DOTS, y) ? 0 : white;
            }
            for (int dot = 0; dot < DOTS; dot++) {
                image.getRaster().setSamples(0, y * DOTS + dot, row.length, 1, 0, row);
            }
        }
        return image;
    }
}
