package org.qiangxian.disclosure;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** Somebody other than the place itself read its non-public data, or was refused it. */
public record ValuesRead(RegionCode place, Form form, String reader, Outcome outcome) implements Fact {

    @Override
    public String kind() {
        return "查看" + form.label();
    }

    @Override
    public String about() {
        return place.value();
    }

    @Override
    public boolean read() {
        return true;
    }
}
