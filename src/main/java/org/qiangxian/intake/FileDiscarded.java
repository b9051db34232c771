package org.qiangxian.intake;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A workbook was given up before anything of it was imported; its content is deleted, its hash kept. */
public record FileDiscarded(UUID upload, String name, String sha256, String by) implements Fact {

    @Override
    public String kind() {
        return "放弃数据文件";
    }

    @Override
    public String about() {
        return upload.toString();
    }
}
