package org.qiangxian;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Done;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every act of a user ends on a page that says what was done: each POST of {@code endpoint-access.txt} leads to
 * {@link Done}, or {@code acts-without-a-line.txt} says why it need not.
 */
class ActsAnswerTests {

    @Test
    @DisplayName("every POST answers with a line 已…, or says in the list why it need not")
    void everyActAnswers() throws IOException {
        var silent = new TreeSet<String>();
        posts().forEach((endpoint, handler) -> {
            if (!answers(handler, new HashSet<>())) {
                silent.add(endpoint);
            }
        });

        assertThat(silent).isEqualTo(excused().keySet());
        assertThat(excused().values())
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why).isNotBlank());
    }

    @Test
    @DisplayName("no POST leads on by a bare address, which would lose the line")
    void noActLeadsOnByABareAddress() throws IOException {
        var excused = excused().keySet();

        assertThat(posts().entrySet())
                .filteredOn(post -> !excused.contains(post.getKey()))
                .allSatisfy(
                        post -> assertThat(post.getValue().getRawReturnType().getSimpleName())
                                .as(post.getKey())
                                .isEqualTo("ModelAndView"));
    }

    @Test
    @DisplayName("the posts walked are those of the table of endpoints")
    void thePostsAreThoseOfTheTable() throws IOException {
        var table = lines("endpoint-access.txt")
                .map(line -> line.split("\\|")[0].strip())
                .filter(endpoint -> endpoint.startsWith("POST "))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(posts().keySet()).isEqualTo(table);
    }

    private static boolean answers(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Done.class)
                                || (goesOn(unit.getOwner(), call)
                                        && call.getTarget().resolveMember().stream()
                                                .anyMatch(target -> answers(target, seen))));
    }

    /**
     * Whether the search follows this call: into the controller's own methods, and into classes that put an answer
     * together for it.
     */
    private static boolean goesOn(JavaClass controller, JavaCall<?> call) {
        return call.getTargetOwner().equals(controller)
                || (call.getTargetOwner().getPackageName().startsWith("org.qiangxian")
                        && call.getTarget().getRawReturnType().isEquivalentTo(ModelAndView.class));
    }

    private static Map<String, JavaMethod> posts() {
        var posts = new TreeMap<String, JavaMethod>();
        Imported.platform().stream()
                .flatMap(owner -> owner.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .forEach(method -> paths(method).forEach(path -> posts.put("POST " + path, method)));
        return posts;
    }

    private static List<String> paths(JavaMethod method) {
        return Arrays.asList(method.getAnnotationOfType(PostMapping.class).value());
    }

    private static Map<String, String> excused() throws IOException {
        return lines("acts-without-a-line.txt")
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(), parts -> parts[1].strip(), (one, _) -> one, TreeMap::new));
    }

    private static Stream<String> lines(String resource) throws IOException {
        return new ClassPathResource(resource)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
