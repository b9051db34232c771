package org.qiangxian.burden;

import java.util.UUID;

/** Identity of a data request. */
public record DataRequestId(UUID value) {

    static DataRequestId fresh() {
        return new DataRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
