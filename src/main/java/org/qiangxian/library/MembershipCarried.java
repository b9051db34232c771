package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * What a unit had in the library was moved to another one, by lineage or by decision of 总局. Modules that hear this move
 * what depends on it.
 *
 * @param place the unit that is no longer in force
 * @param other the unit that took it over
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
