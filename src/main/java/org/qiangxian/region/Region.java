package org.qiangxian.region;

import org.jspecify.annotations.Nullable;

/**
 * A unit under one code, in force or of the past.
 *
 * @param parent the unit above it by GB/T 2260; the counties of a municipality and the directly administered ones have
 *     the province; null for provinces
 * @param since the first year whose list has this code with this name and parent (1981 is the first list)
 * @param until the first year whose list no longer has it; null while it is in force
 * @param fictional whether it belongs to the invented 示例省, which no national count includes
 */
public record Region(
        RegionCode code,
        String name,
        Level level,
        RegionKind kind,
        @Nullable RegionCode parent,
        int since,
        @Nullable Integer until,
        boolean fictional) {

    public boolean current() {
        return until == null;
    }

    public boolean inForce(int year) {
        return since <= year && (until == null || year < until);
    }
}
