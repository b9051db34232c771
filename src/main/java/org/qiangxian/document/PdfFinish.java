package org.qiangxian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Completes a laid-out PDF: each link says where it leads (PDF/UA-1, 7.18.5), and the time of writing is removed, so
 * that the same document gives the same bytes.
 */
final class PdfFinish {

    private PdfFinish() {}

    static byte[] bytes(PDDocument pages) throws IOException {
        nameLinks(pages);
        return saved(pages);
    }

    /** The file, without the time of writing. */
    static byte[] saved(PDDocument pages) throws IOException {
        forgetWhen(pages);
        var file = new ByteArrayOutputStream();
        pages.save(file);
        return file.toByteArray();
    }

    /** Names each link by the words at its place in the order of reading. */
    private static void nameLinks(PDDocument pages) throws IOException {
        var root = pages.getDocumentCatalog().getStructureTreeRoot();
        var places = root.getParentTree().getNumbers();
        for (var page : pages.getPages()) {
            for (var annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                if (places.get(annotation.getStructParent()) instanceof Object place) {
                    var words = ((COSDictionary) ((COSObjectable) place).getCOSObject()).getString(COSName.ALT);
                    annotation.setContents(words);
                }
            }
        }
    }

    private static void forgetWhen(PDDocument pages) throws IOException {
        pages.setDocumentId(0L);
        pages.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    }
}
