package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of requirements says truthfully which test proves which rule. */
class RequirementsTests {

    @Test
    void everyTestThePageNamesIsThere() throws IOException {
        assertThat(Requirements.gone(Files.readString(Requirements.PAGE), Requirements.tests(Requirements.TESTS)))
                .as("tests that are gone; if they were renamed, run bin/make-requirements")
                .isEmpty();
    }

    @Test
    void thePageIsWhatTheProgramMakes() throws IOException {
        assertThat(Files.readString(Requirements.PAGE))
                .as("docs/requirements.md is stale: run bin/make-requirements")
                .isEqualTo(Requirements.page(Requirements.rules(), Requirements.tests(Requirements.TESTS)));
    }

    @Test
    void whatIsSaidToBeBuiltIsNamedByATestAndNothingElseIs() throws IOException {
        assertThat(Requirements.doubts(Requirements.rules(), Requirements.tests(Requirements.TESTS)))
                .isEmpty();
    }

    @Test
    void allRulesStandInTheirOrder() throws IOException {
        assertThat(Requirements.rules()).extracting(Requirements.Rule::number).isSorted();
        assertThat(Requirements.rules()).hasSize(183).first().matches(rule -> rule.number() == 1);
    }

    @Test
    void aTestIsFoundByTheNumbersInItsTitle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("SomeTests.java"), """
                @Test
                @DisplayName(
                        "R2, R5–R7: in two "
                                + "pieces (R9)")
                @CsvSource({"a"})
                void holds(String text) {
                    log("R11");
                }

                @Test
                void hasNoTitle() {}
                """);

        var tests = Requirements.tests(folder);

        assertThat(tests).containsOnlyKeys(2, 5, 6, 7, 9);
        assertThat(tests.get(6)).containsExactly("SomeTests#holds");
        assertThat(Requirements.gone("`SomeTests#holds`, `SomeTests#held`", tests))
                .containsExactly("SomeTests#held");
    }

    @Test
    void aRuleThatNoTestNamesIsNotHeld() {
        var held = new Requirements.Rule(1, "hard", "S0", "gist", Requirements.State.HELD, "");
        var none = new Requirements.Rule(2, "hard", "S0", "gist", Requirements.State.NONE, "later");

        var tests = new TreeMap<Integer, java.util.SortedSet<String>>();
        tests.put(2, new TreeSet<>(List.of("SomeTests#holds")));

        assertThat(Requirements.doubts(List.of(held, none), tests)).hasSize(2);
    }
}
