package org.qiangxian.delegation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A link as a QR code for paper, as the path of an SVG.
 *
 * @param size modules on a side
 */
public record LinkPicture(int size, String outline) {

    static LinkPicture of(String address) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var outline = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        outline.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new LinkPicture(modules.getWidth(), outline.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
