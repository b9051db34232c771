package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workflow table there is, whichever module it lies in. */
class WorkflowTablesTests {

    static Stream<Class<?>> tables() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.qiangxian").stream()
                        .filter(JavaClass::isEnum)
                        .filter(each -> each.isAssignableTo(Act.class))
                        .map(JavaClass::reflect);
    }

    @Test
    @DisplayName("each table is walked by exactly one test: a new one that is not walked is found here")
    void eachTableIsWalked() {
        Stream<Class<?>> walked = new ClassFileImporter()
                .importPackages("org.qiangxian").stream()
                        .filter(each -> each.isAnnotatedWith(Walks.class))
                        .map(each -> each.reflect().getAnnotation(Walks.class).value());

        assertThat(walked).containsExactlyInAnyOrderElementsOf(tables().toList());
    }

    @Test
    @DisplayName("each table with acts that can be taken back has exactly one test that takes them back")
    void eachUndoableActIsTakenBack() {
        Stream<Class<?>> undone = new ClassFileImporter()
                .importPackages("org.qiangxian").stream()
                        .filter(each -> each.isAnnotatedWith(Undoes.class))
                        .flatMap(each -> Stream.of(
                                each.reflect().getAnnotation(Undoes.class).value()));

        assertThat(undone)
                .containsExactlyInAnyOrderElementsOf(
                        tables().filter(table -> acts(table).stream().anyMatch(Act::undoable))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachRowStartsSomewhereForSomebodyAndIsEitherTurnOrPossibility(Class<?> table) {
        for (var act : acts(table)) {
            var row = act.row();

            assertThat(row.label()).as(act.toString()).matches("\\p{IsHan}{2,}");
            assertThat(row.roles()).as(act.toString()).isNotEmpty();
            assertThat(row.from()).as(act.toString()).isNotEmpty();
            assertThat(Collections.disjoint(row.turn(), row.may()))
                    .as(act.toString())
                    .isTrue();
        }
    }

    private static List<? extends Act<?>> acts(Class<?> table) {
        return Stream.of(table.getEnumConstants()).map(each -> (Act<?>) each).toList();
    }
}
