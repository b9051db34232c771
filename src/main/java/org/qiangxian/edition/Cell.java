package org.qiangxian.edition;

import java.util.List;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.IssuedGroup;

/**
 * What was issued of a group on one indicator and year.
 *
 * @param group its id
 * @param edition the number of the edition it came with
 */
record Cell(String group, IndicatorCode indicator, int year, String edition, IssuedGroup issued, Contributors by) {

    /** Where in a group and a year a cell stands. */
    record Key(String indicator, int year) {}

    Key key() {
        return new Key(indicator.value(), year);
    }

    /** The places whose figures it is made of. */
    List<RegionCode> places(Group of) {
        return by.who().stream().mapToObj(of.members()::get).toList();
    }
}
