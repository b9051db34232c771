import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Writes the names of counties, cities and provinces of today in pinyin, each with its code, in the order of codes. */
final class MakePinyin {

    private static final Path DATA = Path.of("src/main/resources/data");

    public static void main(String[] args) throws IOException {
        var pinyin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
        try (var table = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(DATA.resolve("region_unit.csv.gz"))), StandardCharsets.UTF_8));
                var added = Files.lines(DATA.resolve("region_addition.csv"))) {
            var lines = Stream.concat(table.lines().skip(1), added.skip(1))
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[2].isEmpty())
                    .map(cells -> cells[0] + ","
                            + pinyin.transliterate(bare(cells[3])).replaceAll("[^a-z]", ""))
                    .sorted()
                    .collect(Collectors.joining("\n", "code,pinyin\n", "\n"));
            Files.writeString(DATA.resolve("region_pinyin.csv"), lines);
        }
    }

    /** The name without its suffix: 平遥 of 平遥县. At least two characters remain. */
    private static String bare(String name) {
        var bare = name.replaceFirst("(..族)*(自治[区州县旗]|特别行政区)$", "").replaceFirst("(省|市|地区|盟|县|区|旗|林区|特区)$", "");
        return bare.length() < 2 ? name : bare;
    }
}
