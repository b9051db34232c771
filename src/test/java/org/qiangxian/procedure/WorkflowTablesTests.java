package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiangxian.Imported;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every workflow table of every module has its tests. */
class WorkflowTablesTests {

    static Stream<Class<?>> tables() {
        return Imported.platform().stream()
                .filter(JavaClass::isEnum)
                .filter(each -> each.isAssignableTo(Act.class))
                .map(JavaClass::reflect);
    }

    @Test
    @DisplayName("each table is walked by exactly one test: a new one that is not walked is found here")
    void eachTableIsWalked() {
        Stream<Class<?>> walked = annotated(Walks.class).map(Walks::value);

        assertThat(walked).containsExactlyInAnyOrderElementsOf(tables().toList());
    }

    @Test
    @DisplayName("each table with acts that can be taken back has exactly one test that takes them back")
    void eachUndoableActIsTakenBack() {
        Stream<Class<?>> undone = annotated(Undoes.class).flatMap(each -> Stream.of(each.value()));

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

    /** The annotations of this kind on the test classes. */
    private static <A extends Annotation> Stream<A> annotated(Class<A> annotation) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scan.findCandidateComponents("org.qiangxian").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(found -> Objects.requireNonNull(found.getAnnotation(annotation)));
    }

    private static List<? extends Act<?>> acts(Class<?> table) {
        return Stream.of(table.getEnumConstants()).map(each -> (Act<?>) each).toList();
    }
}
