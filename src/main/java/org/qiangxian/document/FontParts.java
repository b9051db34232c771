package org.qiangxian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts cut down to the characters of one document. The writer of a PDF makes tables of all signs of a font that it
 * embeds, and a Chinese font has thirty thousand: that took a third of the time and two thirds of the memory of a
 * document of two pages.
 *
 * <p>To parse a font takes longer than to set a page in it, so each is parsed once, and kept until memory is short or
 * nothing was set for some minutes; it takes some twenty megabytes.
 */
final class FontParts {

    private final Map<Fonts.Font, Whole> fonts;

    FontParts(List<Fonts.Font> fonts) {
        this.fonts = fonts.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Whole::new));
    }

    /**
     * The font with those of the characters that it has; it is of this document alone.
     *
     * @param characters code points
     */
    TrueTypeFont of(Fonts.Font font, Set<Integer> characters) {
        // The table of characters of a part has room for the first 65,536.
        if (characters.stream().anyMatch(Character::isSupplementaryCodePoint)) {
            return font.read();
        }
        try {
            var part = Objects.requireNonNull(fonts.get(font)).part(characters);
            return new TTFParser().parse(new RandomAccessReadBuffer(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parsed font, which one thread at a time may read. */
    private static final class Whole {

        private final Fonts.Font font;
        private SoftReference<TrueTypeFont> parsed = new SoftReference<>(null);

        Whole(Fonts.Font font) {
            this.font = font;
        }

        synchronized byte[] part(Set<Integer> characters) throws IOException {
            var whole = parsed.get();
            if (whole == null) {
                whole = font.read();
                parsed = new SoftReference<>(whole);
            }
            var cut = new TTFSubsetter(whole);
            cut.addAll(characters);
            var part = new ByteArrayOutputStream();
            cut.writeToStream(part);
            return part.toByteArray();
        }
    }
}
