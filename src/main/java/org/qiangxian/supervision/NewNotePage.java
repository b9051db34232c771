package org.qiangxian.supervision;

import java.util.Map;
import org.qiangxian.region.RegionCode;

/**
 * Writing a note to one city about one item.
 *
 * @param cost what it asks of the city, and the city's sum of the year
 * @param why why none can be sent now; empty where one can
 */
public record NewNotePage(
        RegionCode unit,
        String name,
        OwnDayItem item,
        String cost,
        String why,
        NoteForm form,
        Map<String, String> errors) {

    NewNotePage with(NoteForm typed, Map<String, String> remarks) {
        return new NewNotePage(
                unit, name, item, cost, why, new NoteForm(form.item(), form.day(), typed.ask(), typed.text()), remarks);
    }

    public String href() {
        return SupervisionController.PATH + "/" + unit;
    }
}
