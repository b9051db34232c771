package org.qiangxian.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.workbook.Xlsx;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/**
 * Malicious or broken files, sent through the whole intake: a sentence at the field, nothing stored, no file left
 * behind.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class HostileDoorTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String ROWS = Xlsx.row(1, "地区", "优良天数比例（%）") + Xlsx.row(2, "平遥县", 80);
    private static final int TRIES = 60;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformSettings settings;

    @Test
    @DisplayName("R39: a hostile or broken file ends with a sentence that says what to do; nothing of it is kept")
    void hostileFilesEndWithASentence() throws UnsupportedEncodingException {
        long before = kept();
        var received = settings.data().resolve("scratch").toFile();
        var ofOthers = received.list();
        for (var hostile : hostile().entrySet()) {
            var answer = send(hostile.getKey(), hostile.getValue());
            assertThat(answer).as(hostile.getKey()).hasStatus(422);
            assertThat(answer.getResponse().getContentAsString())
                    .as(hostile.getKey())
                    .containsPattern("class=\"remark\"[^<]*>[^<]*请[^<]*。")
                    .doesNotContain("Exception", "org.qiangxian", "系统出现错误");
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(received.list()).isSubsetOf(ofOthers);
    }

    private static Map<String, byte[]> hostile() {
        var files = new LinkedHashMap<String, byte[]>();
        var spaces = new byte[250 << 20];
        Arrays.fill(spaces, (byte) ' ');
        files.put(
                "炸弹.xlsx",
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/sharedStrings.xml", spaces)
                        .bytes());
        files.put(
                "实体.xlsx",
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst/>")
                        .bytes());
        files.put(
                "外部实体.xlsx",
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/sharedStrings.xml", "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>")
                        .bytes());
        var wide = new Object[16_384];
        Arrays.fill(wide, 1);
        files.put("宽.xlsx", Xlsx.book().sheet("表", Xlsx.row(1, wide)).bytes());
        files.put(
                "宽.csv",
                IntStream.range(0, 16_384)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","))
                        .getBytes(UTF_8));
        files.put(
                "公式.xlsx",
                Xlsx.book()
                        .sheet("表", ROWS + "<row r=\"3\"><c r=\"A3\"><f>cmd|'/C calc'!A0</f><v>1</v></c></row>")
                        .bytes());
        files.put(
                "链接.xlsx",
                Xlsx.book()
                        .relation("externalLink", "externalLinks/externalLink1.xml")
                        .sheet("表", ROWS)
                        .part(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>")
                        .bytes());
        files.put(
                "宏.xlsx",
                Xlsx.book()
                        .sheet("表", ROWS)
                        .part("xl/vbaProject.bin", new byte[] {1})
                        .bytes());
        var whole = Xlsx.book().sheet("表", ROWS).bytes();
        files.put("截断.xlsx", Arrays.copyOf(whole, whole.length / 2));
        files.put("程序.xlsx", "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode".getBytes(UTF_8));
        files.put("公文.xls", "%PDF-1.7 …".getBytes(UTF_8));
        files.put("空.csv", new byte[0]);
        return files;
    }

    @Test
    @DisplayName("R39: whatever the bytes, the door answers with a page or a sentence, never with an error")
    void whateverTheBytes() {
        var good = Xlsx.book().sheet("表", ROWS).bytes();
        var text = "地区,优良天数比例（%）\n平遥县,80\n太谷区,81\n".getBytes(UTF_8);
        int taken = 0;
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            boolean table = random.nextBoolean();
            var answer = send(table ? "表.xlsx" : "表.csv", mutated(table ? good : text, random));
            assertThat(answer.getResponse().getStatus()).as("seed %d", seed).isIn(302, 422);
            if (answer.getResponse().getStatus() == 302) {
                var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
                assertThat(mvc.get().uri(page).with(Actors.as(OPERATOR)))
                        .as("seed %d", seed)
                        .hasStatusOk();
                taken++;
            } else {
                refused++;
            }
        }
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
    }

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = good.clone();
        for (int change = 0; change <= random.nextInt(6); change++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    private long kept() {
        return jdbc.sql("select (select count(*) from intake.upload) + (select count(*) from intake.piece)")
                .query(Long.class)
                .single();
    }

    private MvcTestResult send(String name, byte[] content) {
        return mvc.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("title", "年报")
                .param("publisher", "山西省生态环境厅")
                .param("published", "2024-06-05")
                .param("retrievedOn", "2024-07-01")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .exchange();
    }
}
