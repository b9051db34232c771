package org.qiangxian.supervision;

import java.util.Map;
import org.qiangxian.region.RegionCode;

/**
 * Moving one item to another day.
 *
 * @param message why the form was refused as a whole; empty where it was not
 */
public record OwnDayPage(
        RegionCode unit, String name, OwnDayItem item, OwnDayForm form, Map<String, String> errors, String message) {

    OwnDayPage with(OwnDayForm typed, Map<String, String> remarks, String why) {
        return new OwnDayPage(
                unit, name, item, new OwnDayForm(form.item(), form.day(), typed.until(), typed.reason()), remarks, why);
    }

    public String href() {
        return SupervisionController.PATH + "/" + unit;
    }
}
