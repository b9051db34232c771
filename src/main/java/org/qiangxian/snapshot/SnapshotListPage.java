package org.qiangxian.snapshot;

import java.util.List;
import java.util.Map;

/** All snapshots, with the form for a new one for readers who may take one. */
public record SnapshotListPage(
        List<Snapshot> snapshots, boolean taking, String title, String purpose, Map<String, String> remarks) {

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }
}
