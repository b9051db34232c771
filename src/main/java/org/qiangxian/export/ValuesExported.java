package org.qiangxian.export;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** The values of one place were exported as a file. */
public record ValuesExported(UUID file, String place, String format, String purpose, int values, String by)
        implements Fact {

    @Override
    public String kind() {
        return "导出数据";
    }

    @Override
    public String about() {
        return place;
    }
}
