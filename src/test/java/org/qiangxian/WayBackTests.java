package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Consequences;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * For every POST {@code acts-and-the-way-back.txt} says whether it can be undone, which words tell that it cannot, or
 * why neither is needed; a new POST without a row fails the test.
 */
class WayBackTests {

    private record Row(String post, String how, String what) {}

    @Test
    @DisplayName(
            "every POST of the table of endpoints has its way back, says that it has none, or needs none, each once")
    void everyActHasARow() throws IOException {
        var table = lines("endpoint-access.txt")
                .map(line -> line.split("\\|")[0].strip())
                .filter(endpoint -> endpoint.startsWith("POST "))
                .toList();

        assertThat(rows().map(Row::post)).containsExactlyInAnyOrderElementsOf(table);
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.how()).as(row.post()).isIn("undo", "page", "said", "back", "none");
            assertThat(row.what().isBlank())
                    .as(row.post())
                    .isEqualTo(Set.of("undo", "page").contains(row.how()));
        });
    }

    @Test
    @DisplayName("what cannot be undone and has no page says so where it is done, and why it needs no page")
    void whatCannotBeUndoneSaysSo() throws IOException {
        for (var row : rows().filter(row -> row.how().equals("said")).toList()) {
            var parts = row.what().split(" : ", 3);

            assertThat(parts).as(row.post() + ": file, sentence, reason").hasSize(3);
            assertThat(Files.readString(Path.of(parts[0])).replaceAll("\\s+", ""))
                    .as(row.post())
                    .contains(parts[1].replaceAll("\\s+", ""));
        }
    }

    @Test
    @DisplayName(
            "what cannot be undone is confirmed on the page of its consequences, to which GET of the same path leads")
    void whatCannotBeUndoneHasItsPage() throws IOException {
        var shown = new TreeSet<String>();
        methods()
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .filter(method -> reaches(method, Consequences.class, "of", new HashSet<>()))
                .forEach(method -> Arrays.stream(
                                method.getAnnotationOfType(GetMapping.class).value())
                        .forEach(path -> shown.add("POST " + path)));

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        rows().filter(row -> row.how().equals("page"))
                                .map(Row::post)
                                .toList());
    }

    @Test
    @DisplayName("no other page sends what is confirmed on the page of its consequences")
    void onlyThePageOfConsequencesSendsIt() throws IOException {
        var ends = rows().filter(row -> row.how().equals("page"))
                .map(row -> row.post().substring(row.post().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        rows().filter(row -> !row.how().equals("page"))
                .forEach(row -> ends.remove(row.post().substring(row.post().lastIndexOf('/') + 1)));
        var sends = Pattern.compile(
                "(?s)(<form method=\"post\" action=|formaction=)\"[^\"]*/(%s)\"".formatted(String.join("|", ends)));

        assertThat(ends).contains("end", "publish", "release", "recuse");
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> sends.matcher(read(file)).find()))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    @DisplayName("what is said to be taken back within ten minutes is put down so that it can be")
    void whatCanBeUndoneIsPutDown() throws IOException {
        var undoable = new TreeSet<String>();
        methods()
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .filter(method -> reaches(method, Undoing.class, "did", new HashSet<>()))
                .forEach(method -> Arrays.stream(
                                method.getAnnotationOfType(PostMapping.class).value())
                        .forEach(path -> undoable.add("POST " + path)));

        assertThat(undoable)
                .containsAll(rows().filter(row -> row.how().equals("undo"))
                        .map(Row::post)
                        .toList());
    }

    private static Stream<JavaMethod> methods() {
        return Imported.platform().stream().flatMap(owner -> owner.getMethods().stream());
    }

    /** Whether a method, directly or through others, calls a method of that name of a class. */
    private static boolean reaches(JavaCodeUnit unit, Class<?> type, String name, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.qiangxian"))
                        .anyMatch(call -> (call.getTargetOwner().isEquivalentTo(type)
                                        && call.getName().equals(name))
                                || call.getTarget().resolveMember().stream()
                                        .anyMatch(target -> reaches(target, type, name, seen)));
    }

    private static Stream<Row> rows() throws IOException {
        return lines("acts-and-the-way-back.txt").map(line -> {
            var parts = List.of(line.split("\\|", 3));
            return new Row(
                    parts.get(0).strip(),
                    parts.get(1).strip(),
                    parts.size() < 3 ? "" : parts.get(2).strip());
        });
    }

    private static Stream<String> lines(String resource) throws IOException {
        return new ClassPathResource(resource)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
