package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * What a unit had in the library goes on with another one, by lineage or by decision of 总局. What hangs on it under the old code
 * goes along where this is heard.
 *
 * @param place the unit that is in force no more
 * @param other the unit that goes on
 */
public record MembershipCarried(RegionCode place, RegionCode other) implements Fact {

    @Override
    public String kind() {
        return "区划变更承接";
    }

    @Override
    public String about() {
        return other.value();
    }
}
