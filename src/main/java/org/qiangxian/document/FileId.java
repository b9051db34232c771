package org.qiangxian.document;

import java.util.UUID;

/** The identifier of a stored file; random, so that it reveals nothing and cannot be guessed. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
