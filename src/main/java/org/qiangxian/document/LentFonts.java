package org.qiangxian.document;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A pool of parsed fonts: to parse a Chinese font takes longer than to set a page in it. A parsed font serves one
 * document at a time and takes some twenty megabytes: {@value #KEPT} of each are kept, and none when memory is short or
 * nothing was set for some minutes.
 */
final class LentFonts {

    private static final int KEPT = 2;

    private final Map<Fonts.Font, Queue<SoftReference<TrueTypeFont>>> kept;

    LentFonts(List<Fonts.Font> fonts) {
        kept = fonts.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> new ArrayBlockingQueue<>(KEPT)));
    }

    Loan lend() {
        return new Loan();
    }

    /**
     * The fonts of one document, parsed when their first character is set and given back when the document is finished.
     */
    final class Loan implements AutoCloseable {

        private final Map<Fonts.Font, TrueTypeFont> lent = new HashMap<>();

        TrueTypeFont of(Fonts.Font font) {
            return lent.computeIfAbsent(font, this::take);
        }

        private TrueTypeFont take(Fonts.Font font) {
            var idle = queue(font).poll();
            var known = idle == null ? null : idle.get();
            return known == null ? font.read() : known;
        }

        @Override
        public void close() {
            lent.forEach((font, read) -> queue(font).offer(new SoftReference<>(read)));
        }
    }

    private Queue<SoftReference<TrueTypeFont>> queue(Fonts.Font font) {
        return Objects.requireNonNull(kept.get(font));
    }
}
