package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "a server is up when its own file says so: not while it begins or recovers, and not by the file of another port")
    void readyByItsOwnFile() throws IOException {
        var mark = folder.resolve("postmaster.pid");

        assertThat(Cluster.ready(mark, 5433)).isFalse();
        for (var unfinished :
                new String[] {"", "4711\n/data/postgres\n1796067780\n5433\n\n127.0.0.1\n  5433001  98304\n"}) {
            Files.writeString(mark, unfinished);
            assertThat(Cluster.ready(mark, 5433)).isFalse();
        }
        for (var word : new String[] {"starting", "stopping"}) {
            Files.writeString(mark, written(word));
            assertThat(Cluster.ready(mark, 5433)).isFalse();
        }
        Files.writeString(mark, written("ready   "));
        assertThat(Cluster.ready(mark, 5433)).isTrue();
        assertThat(Cluster.ready(mark, 5434)).isFalse();
    }

    private static String written(String word) {
        return "4711\n/data/postgres\n1796067780\n5433\n\n127.0.0.1\n  5433001  98304\n" + word + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, postgres-linux-x86_64.txz",
        "Linux, amd64, true, postgres-linux-x86_64-alpine_linux.txz",
        "Mac OS X, x86_64, false, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, false, postgres-windows-x86_64.txz"
    })
    @DisplayName("for each machine the library brings PostgreSQL under the name asked for")
    void theProgramsOfEachMachine(String system, String machine, boolean alpine, String name) {
        assertThat(Programs.packed(system, machine, alpine)).isEqualTo(name);
        assertThat(getClass().getClassLoader().getResource(name)).isNotNull();
    }
}
