package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The list of parts (SBOM) in the platform names all libraries with versions and licences. */
class PartsListTests {

    @Test
    void everyLibraryOfTheClassPathThatIsNotForTestsStandsInTheList() throws Exception {
        var list =
                new JsonMapper().readTree(new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream());
        var listed = list.get("components")
                .valueStream()
                .map(part ->
                        part.get("name").asString() + "-" + part.get("version").asString())
                .collect(Collectors.toSet());

        assertThat(listed).hasSizeGreaterThan(100);
        assertThat(jars(List.of(
                        "spring-boot-4", "spring-security-web", "postgresql-4", "pdfbox-", "poi-", "jte-runtime")))
                .hasSizeGreaterThanOrEqualTo(5)
                .isSubsetOf(listed);
    }

    /** The jars of the class path whose names begin with one of these, without their ending. */
    private static List<String> jars(List<String> beginnings) {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> beginnings.stream().anyMatch(name::startsWith))
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .toList();
    }
}
