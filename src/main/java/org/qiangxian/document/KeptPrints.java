package org.qiangxian.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qiangxian.shell.LastUsed;

/**
 * The PDFs that this process made last, so that a document that is asked for again is not set in type again: viewers
 * ask twice, and a public paper is asked for by everybody. Only bytes are kept here: whoever asks was checked before,
 * and is recorded as ever.
 *
 * <p>The key is the document itself, which equals only one with the same text, drawings, code and layout; its watermark
 * is drawn later, into the copy of one reader. Style and fonts stay the same as long as the process runs.
 */
final class KeptPrints {

    private final LastUsed<Document, byte[]> prints;
    private final Map<Document, Object> underWay = new ConcurrentHashMap<>();

    /** @param most how many bytes the prints and their documents may take together */
    KeptPrints(long most) {
        prints = new LastUsed<>(most);
    }

    /**
     * The document as PDF; of several who ask for the same one at once, the first makes it and the others wait.
     *
     * @return bytes of the caller's own
     */
    byte[] of(Document document, Function<Document, byte[]> write) {
        var known = prints.of(document);
        return (known == null ? made(document, write) : known).clone();
    }

    private byte[] made(Document document, Function<Document, byte[]> write) {
        var alone = underWay.computeIfAbsent(document, _ -> new Object());
        synchronized (alone) {
            try {
                var known = prints.of(document);
                if (known != null) {
                    return known;
                }
                var content = write.apply(document);
                prints.keep(document, content, content.length + document.bytes());
                return content;
            } finally {
                underWay.remove(document, alone);
            }
        }
    }

    /** How many bytes they take with their documents. */
    long held() {
        return prints.held();
    }
}
