package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.Imported;

/**
 * Which classes write memberships. The test stands with the others that read the classes, because to read them takes
 * longer than the check.
 */
class MembershipWritersTests {

    @Test
    @DisplayName("R14: nothing but the door writes a membership, and only 入库与退出 and 动态调整 ask it to")
    void oneDoor() throws IOException {
        Set<String> callers = Imported.platform().stream()
                .filter(each -> !each.getPackageName().equals("org.qiangxian.library"))
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Memberships.class))
                .map(call -> call.getOriginOwner().getPackageName())
                .collect(Collectors.toSet());
        assertThat(callers).containsExactlyInAnyOrder("org.qiangxian.admission", "org.qiangxian.adjustment");

        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("insert into library.membership_event"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("MembershipRepository.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
