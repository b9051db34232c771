package org.qiangxian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The file name that a reader gets. */
class DownloadTests {

    @Test
    void aNameOf142HanArrivesWholeInAHeaderThatEveryServerSends() {
        var name = "县".repeat(142) + ".xlsx";

        var header = header(name);

        assertThat(header).hasSizeLessThan(4000).matches("[\\x20-\\x7e]+");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
    }

    @Test
    void aNameThatTriesToEndTheHeaderStaysAName() {
        var header = header("表\r\nSet-Cookie: a=b\"; filename=\"x.exe");

        assertThat(header).doesNotContain("\r", "\n").startsWith("attachment;");
        assertThat(header)
                .as("the quotation marks of the name are escaped")
                .contains("a=b\\\"; filename=\\\"x.exe\"; filename*=");
    }

    private static String header(String name) {
        var headers = new Download(name, "text/plain", "x".getBytes(StandardCharsets.UTF_8))
                .answer()
                .getHeaders();
        return java.util.Objects.requireNonNull(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION));
    }
}
