package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.procedure.Undoing;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Of every POST it is written in {@code acts-and-the-way-back.txt} whether it can be taken back, what says that it cannot, or
 * why neither is needed; a new POST without a row is found here.
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
            assertThat(row.what().isBlank()).as(row.post()).isEqualTo(row.how().equals("undo"));
        });
    }

    @Test
    @DisplayName("what cannot be undone says so where it is done: the sentence stands in the file")
    void whatCannotBeUndoneSaysSo() throws IOException {
        for (var row :
                rows().filter(row -> Set.of("page", "said").contains(row.how())).toList()) {
            var parts = row.what().split(" : ", 2);

            assertThat(Files.readString(Path.of(parts[0])).replaceAll("\\s+", ""))
                    .as(row.post())
                    .contains(parts[1].replaceAll("\\s+", ""));
        }
    }

    @Test
    @DisplayName("what is said to be taken back within ten minutes is put down so that it can be")
    void whatCanBeUndoneIsPutDown() throws IOException {
        var undoable = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.qiangxian").stream()
                        .flatMap(owner -> owner.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PostMapping.class))
                        .filter(method -> putsDown(method, new HashSet<>()))
                        .forEach(method -> Arrays.stream(method.getAnnotationOfType(PostMapping.class)
                                        .value())
                                .forEach(path -> undoable.add("POST " + path)));

        assertThat(undoable)
                .containsAll(rows().filter(row -> row.how().equals("undo"))
                        .map(Row::post)
                        .toList());
    }

    private static boolean putsDown(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.qiangxian"))
                        .anyMatch(call -> (call.getTargetOwner().isEquivalentTo(Undoing.class)
                                        && call.getName().equals("did"))
                                || call.getTarget().resolveMember().stream()
                                        .anyMatch(target -> putsDown(target, seen)));
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
