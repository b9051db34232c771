package org.qiangxian.measurement;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A batch was withdrawn. */
public record BatchWithdrawn(UUID batch, String reason, String by) implements Fact {

    @Override
    public String kind() {
        return "撤回数据批次";
    }

    @Override
    public String about() {
        return batch.toString();
    }
}
