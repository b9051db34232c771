package org.qiangxian.document;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * Somebody took a copy of a file.
 *
 * @param quiet whether nobody but those concerned may learn of it
 */
public record FileRead(FileId file, String name, RegionCode owner, boolean quiet) implements Fact {

    @Override
    public String kind() {
        return quiet ? CONFIDENTIAL : "下载文件";
    }

    @Override
    public String about() {
        return file.toString();
    }

    @Override
    public boolean read() {
        return true;
    }
}
