package org.qiangxian.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts of a PDF: the operator's own if there are any, then the free ones of {@code src/main/resources/font}. A
 * character that none of them has is refused by name: nothing is ever printed with a hole in it.
 */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class Fonts {

    /** One TrueType file under the name the style sheet calls it by. */
    record Font(String family, byte[] content) {

        /** The font as it is set in type; serves one document at a time. */
        TrueTypeFont read() {
            try {
                return new TTFParser().parse(new RandomAccessReadBuffer(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final Map<String, String> OWN =
            Map.of("own-text", "fangsong.ttf", "own-heading", "heiti.ttf", "own-title", "xiaobiaosong.ttf");

    /** Read with the first document, so that the start does not wait for twenty megabytes. */
    private final Supplier<List<Font>> fonts;

    private final Supplier<BitSet> printable;
    private final Supplier<Glyphs> glyphs;
    private final Supplier<FontParts> parts;

    Fonts(DocumentSettings settings) {
        this.fonts = SingletonSupplier.of(() -> load(settings.fonts()));
        this.printable = SingletonSupplier.of(() -> covered(all().getFirst()));
        this.glyphs = SingletonSupplier.of(() -> new Glyphs(all().getFirst().read()));
        this.parts = SingletonSupplier.of(() -> new FontParts(all()));
    }

    private static List<Font> load(@Nullable Path folder) {
        var fonts = new ArrayList<Font>();
        for (var name : List.of("text", "heading", "title")) {
            fonts.add(new Font(name, resource("/font/" + name + ".ttf")));
        }
        if (folder != null) {
            OWN.forEach((family, file) -> {
                var path = folder.resolve(file);
                if (Files.isReadable(path)) {
                    fonts.add(new Font(family, read(path)));
                }
            });
        }
        return List.copyOf(fonts);
    }

    /** The outlines of the signs in which everything can be written. */
    Glyphs glyphs() {
        return glyphs.get();
    }

    List<Font> all() {
        return fonts.get();
    }

    /** A font with those of the characters that it has, for one document. */
    TrueTypeFont part(Font font, Set<Integer> characters) {
        return parts.get().of(font, characters);
    }

    /** Refuses a document with a character that cannot be printed, and names it. */
    void requireAll(Document document) {
        var said = unprintable(document.texts());
        if (!said.isEmpty()) {
            throw new Refusal.Invalid(said);
        }
    }

    /** Names the characters of texts that cannot be printed; empty if all can be. */
    String unprintable(Stream<String> texts) {
        var known = printable.get();
        var doubtful = texts.filter(text -> !plain(text, known)).toList();
        return doubtful.isEmpty() ? "" : named(doubtful);
    }

    /**
     * Whether a text has only line ends and characters of our fonts, as nearly every text does, so that none has to be
     * named.
     */
    private static boolean plain(String text, BitSet known) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c != '\n' && c != '\r' && !known.get(c)) {
                return false;
            }
        }
        return true;
    }

    private String named(List<String> texts) {
        var missing = texts.stream()
                .flatMap(text -> Document.paragraphs(text).stream())
                .flatMap(line -> absent(line).stream())
                .distinct()
                .map(c -> "“%s”(U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? ""
                : "以下字符无法排入 PDF：%s。请改用常用写法（生僻字可改用同音字加注，表情符号请删去），或先下载 Word 版打印。".formatted(missing);
    }

    /** The characters of a text that no font of ours has. */
    Set<Integer> absent(String text) {
        var known = printable.get();
        if (text.codePoints().allMatch(known::get)) {
            return Set.of();
        }
        return text.codePoints()
                .filter(c -> !known.get(c))
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static BitSet covered(Font font) {
        try (var read = font.read()) {
            CmapLookup lookup = read.getUnicodeCmapLookup();
            var covered = new BitSet();
            for (int c = ' '; c < 0x40000; c++) {
                if (lookup.getGlyphId(c) != 0) {
                    covered.set(c);
                }
            }
            return covered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) {
        try (var stream = Fonts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in the platform");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
