package org.qiangxian.document;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** An upload passed the checks and was kept. */
public record FileKept(FileId file, String name, FileKind type, int size, String sha256, RegionCode owner)
        implements Fact {

    @Override
    public String kind() {
        return "上传文件";
    }

    @Override
    public String about() {
        return file.toString();
    }
}
