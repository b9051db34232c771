package org.qiangxian.confirmation;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A city confirmed the values of a batch about it. */
public record BatchConfirmed(UUID batch, String unit, String by, boolean demonstration) implements Fact {

    @Override
    public String kind() {
        return "确认数据";
    }

    @Override
    public String about() {
        return unit;
    }
}
