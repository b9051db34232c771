package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of settings in README says the defaults that the program has. */
class SettingsTests {

    private static final Pattern PREFIX = Pattern.compile("@ConfigurationProperties\\(\"([a-z.]+)\"\\)");
    private static final Pattern DEFAULT =
            Pattern.compile("@DefaultValue\\(\"([^\"]+)\"\\)\\s+\\w+(?:\\.\\w+)?(?:<\\w+>)?\\s+(\\w+)");

    /** What README calls a setting otherwise than its place in the program. */
    private static final Map<String, String> CALLED = Map.of("QIANGXIAN_FOLDER", "QIANGXIAN_DATA");

    @Test
    @DisplayName("every default in README is that of the program")
    void defaultsAreSaidAsTheyAre() throws IOException {
        var said = said();

        assertThat(defaults()).hasSizeGreaterThan(15).allSatisfy((setting, value) -> {
            if (said.containsKey(setting)) {
                assertThat(said.get(setting)).as(setting).isEqualTo(value);
            }
        });
        assertThat(defaults().keySet().stream().filter(said::containsKey)).hasSizeGreaterThan(13);
    }

    /** The defaults in the program, by the name of the variable. */
    private static Map<String, String> defaults() throws IOException {
        var defaults = new LinkedHashMap<String, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith("Settings.java"))
                    .toList()) {
                var text = Files.readString(file);
                var prefix = PREFIX.matcher(text);
                if (prefix.find()) {
                    DEFAULT.matcher(text)
                            .results()
                            .forEach(found ->
                                    defaults.put(named(prefix.group(1) + "." + found.group(2)), found.group(1)));
                }
            }
        }
        return defaults;
    }

    private static String named(String property) {
        var name = property.replaceAll("([A-Z])", "_$1").replace('.', '_').toUpperCase(Locale.ROOT);
        return CALLED.getOrDefault(name, name);
    }

    /** The defaults in README; one that stands for several settings stands for each of them. */
    private static Map<String, String> said() throws IOException {
        var said = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(Path.of("README.md"))) {
            var cells = line.split(" \\| ");
            if (line.startsWith("| `") && cells.length == 3) {
                var names = cells[0].substring(2).replace("`", "").split(", ");
                var values = cells[1].replace("`", "").split(", ");
                for (int at = 0; at < names.length; at++) {
                    said.put(names[at], values[values.length == names.length ? at : 0]);
                }
            }
        }
        return said;
    }
}
