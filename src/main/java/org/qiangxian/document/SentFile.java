package org.qiangxian.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Plain;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent, not yet inspected.
 *
 * @param name as the sender's disk calls it; shown, never used as a path
 */
public record SentFile(String name, byte[] content) {

    /** What a form sent; an empty file where none was chosen. */
    public static SentFile of(@Nullable MultipartFile file) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        return new SentFile(Plain.text(name), file == null ? new byte[0] : file.getBytes());
    }
}
