package org.qiangxian.intake;

import java.time.Instant;
import java.util.UUID;

/** A workbook that was sent, as a line of the list, without its content. */
public record SentUpload(
        UUID id,
        String name,
        long size,
        String title,
        String publisher,
        String by,
        Instant sentAt,
        Upload.State state) {

    public String weight() {
        return Upload.weight(size);
    }
}
