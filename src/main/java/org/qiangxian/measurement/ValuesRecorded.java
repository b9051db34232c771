package org.qiangxian.measurement;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Values were stored. */
public record ValuesRecorded(UUID batch, String title, long values, String by) implements Fact {

    @Override
    public String kind() {
        return "录入数据";
    }

    @Override
    public String about() {
        return batch.toString();
    }
}
