package org.qiangxian.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The PDFs that this process made last, so that a document that is asked for again is not set in type again: viewers
 * ask twice, and a public paper is asked for by everybody. Only bytes are kept here: whoever asks was checked before,
 * and is recorded as ever.
 *
 * <p>The key is the document itself, which equals only one with the same text, drawings, code, watermark and layout.
 * Style and fonts stay the same as long as the process runs.
 */
final class KeptPrints {

    private final long most;
    private final Map<Document, Print> prints = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Document, Object> underWay = new ConcurrentHashMap<>();
    private long held;

    /** @param size with its document, in bytes */
    private record Print(byte[] content, long size) {}

    /** @param most how many bytes the prints and their documents may take together */
    KeptPrints(long most) {
        this.most = most;
    }

    /**
     * The document as PDF; of several who ask for the same one at once, the first makes it and the others wait.
     *
     * @return bytes of the caller's own
     */
    byte[] of(Document document, Function<Document, byte[]> write) {
        var known = kept(document);
        return (known == null ? made(document, write) : known).clone();
    }

    private byte[] made(Document document, Function<Document, byte[]> write) {
        var alone = underWay.computeIfAbsent(document, _ -> new Object());
        synchronized (alone) {
            try {
                var known = kept(document);
                if (known != null) {
                    return known;
                }
                var content = write.apply(document);
                keep(document, content);
                return content;
            } finally {
                underWay.remove(document, alone);
            }
        }
    }

    private synchronized byte @Nullable [] kept(Document document) {
        var print = prints.get(document);
        return print == null ? null : print.content();
    }

    /** Keeps it in place of those that nobody has asked for longest; not at all if it is larger than all room. */
    private synchronized void keep(Document document, byte[] content) {
        var print = new Print(content, content.length + document.bytes());
        if (print.size() > most) {
            return;
        }
        var former = prints.put(document, print);
        held += print.size() - (former == null ? 0 : former.size());
        for (var eldest = prints.values().iterator(); held > most; ) {
            held -= eldest.next().size();
            eldest.remove();
        }
    }

    /** How many bytes they take. */
    synchronized long held() {
        return held;
    }
}
