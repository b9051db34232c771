package org.qiangxian.intake;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** The values of a workbook were imported as a batch. */
public record FileTakenIn(UUID upload, UUID batch, long values, String choice, String by) implements Fact {

    @Override
    public String kind() {
        return "数据文件入库";
    }

    @Override
    public String about() {
        return upload.toString();
    }
}
