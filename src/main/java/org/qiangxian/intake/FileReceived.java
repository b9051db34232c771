package org.qiangxian.intake;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A workbook was sent for import. */
public record FileReceived(UUID upload, String name, long size, String sha256, String by) implements Fact {

    @Override
    public String kind() {
        return "上传数据文件";
    }

    @Override
    public String about() {
        return upload.toString();
    }
}
