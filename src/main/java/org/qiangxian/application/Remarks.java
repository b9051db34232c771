package org.qiangxian.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.form.Remark;

/** Remarks of the form's check as fields of a refusal. */
final class Remarks {

    private Remarks() {}

    static Map<String, String> byField(List<Remark> remarks) {
        var fields = new LinkedHashMap<String, String>();
        remarks.forEach(remark -> fields.merge(remark.field(), remark.message(), (a, b) -> a + b));
        return fields;
    }
}
