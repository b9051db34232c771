package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A file on its way to a reader. It is always saved, never shown inside our pages, and must not be cached on the way.
 *
 * @param name as the reader's disk will call it
 */
public record Download(String name, String mediaType, byte[] content) {

    public ResponseEntity<byte[]> answer() {
        var disposition = ContentDisposition.attachment().filename(name, UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }
}
