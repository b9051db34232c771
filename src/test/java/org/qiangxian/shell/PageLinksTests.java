package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses on a page are rewritten. */
class PageLinksTests {

    @Test
    @DisplayName("R116: each address in a tag is said anew, and nothing else of the page changes")
    void addressesInTags() {
        var page = """
                <!doctype html><!-- <a href="/c"> --><a class="x" href="/a?b=1&amp;c=2">a > b href="/d"</a>
                <form method="post" action="/send"><input value='/e' name=f disabled></form><img src="/g.svg" alt="a>b"/><a href="#h">i</a>
                """;

        assertThat(PageLinks.said(page, address -> PortalPath.under("/qxpy", address)))
                .isEqualTo("""
                <!doctype html><!-- <a href="/c"> --><a class="x" href="/qxpy/a?b=1&amp;c=2">a > b href="/d"</a>
                <form method="post" action="/qxpy/send"><input value='/e' name=f disabled></form><img src="/qxpy/g.svg" alt="a>b"/><a href="#h">i</a>
                """);
    }

    @Test
    @DisplayName("R116: an address that leads nowhere is left out, and the words stay")
    void leftOut() {
        assertThat(PageLinks.said("<a rel=\"x\" href=\"/a\">b</a>", _ -> null)).isEqualTo("<a rel=\"x\">b</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /qxpy/a",
        "/, /qxpy/",
        "/qxpy/a, /qxpy/a",
        "//host/a, //host/a",
        "https://a/b, https://a/b",
        "#c, #c",
        "/qxpyz, /qxpy/qxpyz"
    })
    @DisplayName("R116: an address of the platform stands under the path of the portal once, and no other is touched")
    void underThePath(String address, String said) {
        assertThat(PortalPath.under("/qxpy", address)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "/qxpy|/qxpy",
                "/qxpy/|/qxpy",
                "/a/b-c|/a/b-c",
                "qxpy|''",
                "//evil|''",
                "/a\"b|''",
                "/..|''",
                "/a/../b|''",
                "/|''"
            },
            delimiter = '|')
    @DisplayName("R116: what could not stand in an address is no path of a portal")
    void onlyPaths(String said, String path) {
        assertThat(PortalPath.read(said)).isEqualTo(path);
    }
}
