package org.qiangxian.document;

import java.util.UUID;

/** Says nothing of the file and cannot be guessed. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
