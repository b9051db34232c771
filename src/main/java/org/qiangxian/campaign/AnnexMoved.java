package org.qiangxian.campaign;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Something was done with an annex. */
record AnnexMoved(UUID id, int year, AnnexAction action, int items) implements Fact {

    @Override
    public String kind() {
        return "质量月附件" + action.label();
    }

    @Override
    public String about() {
        return String.valueOf(year);
    }
}
