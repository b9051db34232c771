package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer who follows ARCHITECTURE.md and CONTRIBUTING.md finds every path and every type they name. */
class SignpostTests {

    /** Folders from which a path may be written when it does not begin at the top of the project. */
    private static final Set<String> BEGINNINGS = Set.of(
            "",
            "src/main/java/org/qiangxian/",
            "src/main/jte/",
            "src/main/resources/",
            "src/test/java/org/qiangxian/",
            "src/test/resources/");

    /** Names of types that are not the project's own. */
    private static final Set<String> ELSEWHERE = Set.of("NullMarked", "ApplicationModule", "ConfigurationProperties");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyPathIsThere(String page) throws IOException {
        var there = files();

        assertThat(named(page)
                        .filter(name -> name.matches("[\\w.<>…-]+(/[\\w.<>…-]+)+|[\\w-]+\\.(java|jte|txt|md|csv|sql)")))
                .as("paths of " + page)
                .isNotEmpty()
                .allMatch(name -> isThere(name, there));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyTypeIsThere(String page) throws IOException {
        var types = files().stream()
                .filter(file -> file.endsWith(".java"))
                .map(file -> Path.of(file).getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(named(page)
                        .filter(name -> name.matches("[A-Z]\\w*[a-z]\\w*"))
                        .filter(name -> !ELSEWHERE.contains(name)))
                .as("types of " + page)
                .isNotEmpty()
                .allMatch(types::contains);
    }

    /**
     * All that stands between backticks or is the target of a link, outside the blocks of commands. What a run makes
     * below {@code target} need not exist.
     */
    private static Stream<String> named(String page) throws IOException {
        var text = Files.readString(Path.of(page)).replaceAll("(?s)```.*?```", "");
        return Pattern.compile("`([^`\\s]+)`|\\]\\(([^)\\s]+)\\)")
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> !name.matches("(/|http|@|target/).*"));
    }

    /**
     * Whether a path exists. A placeholder stands for anything: for {@code <module>/<Noun>Page.java} there must be an
     * example.
     */
    private static boolean isThere(String name, Set<String> there) {
        var pattern = name.replaceAll("<[^>]+>|…", "*");
        return BEGINNINGS.stream().anyMatch(beginning -> {
            var path = beginning + pattern;
            if (!path.contains("*")) {
                return Files.exists(Path.of(path)) || Files.exists(Path.of(path + ".java"));
            }
            var matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
            return there.stream().map(Path::of).anyMatch(matcher::matches);
        });
    }

    private static Set<String> files() throws IOException {
        try (var sources = Files.walk(Path.of("src"));
                var documents = Files.walk(Path.of("docs"))) {
            return Stream.concat(sources, documents)
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .collect(Collectors.toSet());
        }
    }
}
