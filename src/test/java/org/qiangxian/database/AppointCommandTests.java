package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code appoint} as two persons run it at the server: a process of its own on the data folder. */
class AppointCommandTests {

    private static final Map<String, String> EARNEST = Map.of("QIANGXIAN_DEMO", "false");
    private static final Pattern LINK = Pattern.compile("/activate/[a-z0-9-]+");

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "8.1.4.2: the command asks both names, needs the data folder, writes the journal and refuses while there is a "
                    + "security administrator")
    void twoPersonsAtTheMachine() throws Exception {
        assertThat(said("总局信息中心 甲", "总局信息中心 甲", "machine-safe", "丙")).contains("没有任命", "两名不同的在场人");

        var said = said("总局信息中心 甲", "总局质量局 乙", "machine-safe", "丙");
        assertThat(said).contains("第一名在场人", "第二名在场人", "已任命安全管理员丙（machine-safe）", "只能用一次");
        var link = LINK.matcher(said);
        assertThat(link.find()).isTrue();

        assertThat(said("总局信息中心 甲", "总局质量局 乙", "machine-more", "丁")).contains("已有能登录的安全管理员");

        try (var platform = PlatformProcess.start(data, EARNEST).awaitReady();
                var client = HttpClient.newHttpClient()) {
            var page = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + platform.port() + link.group()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("machine-safe");
            assertThat(journal(platform)).isEqualTo("machine-safe 总局信息中心 甲、总局质量局 乙");

            try (var command = PlatformProcess.command(data, EARNEST, "appoint", "甲", "乙", "machine-more", "丁")) {
                assertThat(command.sentence()).contains("正由另一个平台进程使用");
            }
        }
    }

    private String said(String... typed) throws Exception {
        try (var command = PlatformProcess.command(data, EARNEST, "appoint", typed)) {
            assertThat(command.process().waitFor(240, TimeUnit.SECONDS)).isTrue();
            assertThat(command.process().exitValue()).isZero();
            return command.output();
        }
    }

    private static String journal(PlatformProcess platform) throws Exception {
        try (var connection = platform.database();
                var rows = connection.createStatement().executeQuery("""
                        select about || ' ' || (detail ->> 'by') from journal.entry where kind = '在服务器上任命管理员'
                        """)) {
            if (!rows.next()) {
                throw new SQLException("the journal says nothing");
            }
            return rows.getString(1);
        }
    }
}
