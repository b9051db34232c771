package org.qiangxian.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.StaticPages;
import org.qiangxian.shell.StaticRendering;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The public pages as a folder of files. */
@PlatformTest
@Transactional
class StaticSiteTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    StaticRendering rendering;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    Clock clock;

    @Test
    @DisplayName(
            "R116, R1: documents and the month are taken along as files whose every link is in the folder; no page of a place is")
    void everyLinkIsInTheFolder() throws IOException {
        var files = unpacked(mvc.get()
                .uri("/static-site/pages.zip")
                .with(Actors.as(Actors.of(Role.OPERATOR, null)))
                .exchange()
                .getResponse()
                .getContentAsByteArray());

        assertThat(files.keySet())
                .contains(
                        "index.html",
                        "texts/index.html",
                        "quality-month/index.html",
                        "recalls.html",
                        "css/qiangxian.css")
                .anyMatch(path -> path.matches("texts/[0-9a-f-]{36}\\.html"))
                .anyMatch(path -> path.matches("quality-month/[^/]+/[0-9a-f-]{36}\\.html"))
                .noneMatch(path -> path.matches(".*(cities|members|reports|14\\d{4}).*"));
        files.forEach((path, page) -> {
            if (path.endsWith(".html")) {
                assertThat(page).as(path).doesNotContain("<form", "<script", "_csrf", "/cities/");
                for (var address : PublicPages.addresses(page)) {
                    assertThat(leads(path, address, files))
                            .as("%s on %s", address, path)
                            .isTrue();
                }
            }
        });
    }

    private static boolean leads(String path, String address, Map<String, String> files) {
        if (address.startsWith("#")) {
            return files.getOrDefault(path, "").contains("id=\"" + address.substring(1) + "\"");
        }
        if (address.matches("https?://.*")) {
            return true;
        }
        return !address.startsWith("/")
                && files.containsKey(Path.of("/" + path)
                        .resolveSibling(address.replaceFirst("#.*", ""))
                        .normalize()
                        .toString()
                        .substring(1));
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return files;
    }

    @Test
    @DisplayName(
            "R1: a page of a place cannot be taken along, whoever contributes it; what is not taken along leads to the platform")
    void pagesOfPlacesAreRefused() throws IOException {
        var city = site("", new Place("/cities/140728"));
        assertThatThrownBy(city::zip).isInstanceOf(IllegalStateException.class);

        var files = unpacked(site("https://qiangxian.example.cn", new Place("/accessibility"))
                .zip());
        assertThat(files.get("here.html")).contains("href=\"https://qiangxian.example.cn/feedback\"");
    }

    private StaticSite site(String address, StaticPages pages) {
        return new StaticSite(List.of(pages), rendering, new PlatformAddress(address), facts, clock);
    }

    /** A section that has one page. */
    private record Place(String address) implements StaticPages {

        @Override
        public Section section() {
            return new Section("一页", address);
        }

        @Override
        public List<One> all() {
            return List.of(new Page(List.of(address), "here.html", "site/accessibility", Map.of()));
        }
    }
}
