package org.qiangxian.document;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * An upload passed the checks and was kept.
 *
 * @param quiet whether nobody but those concerned may learn of it
 * @param nameless whether its sender is recorded nowhere
 */
public record FileKept(
        FileId file,
        String name,
        FileKind type,
        int size,
        String sha256,
        RegionCode owner,
        boolean quiet,
        boolean nameless)
        implements Fact {

    @Override
    public String kind() {
        return quiet ? CONFIDENTIAL : "上传文件";
    }

    @Override
    public String about() {
        return file.toString();
    }
}
