package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.qiangxian.shell.Option;

/**
 * An activity to write.
 *
 * @param action where the form is sent
 * @param placed whether the unit answers for a place, so that none is asked
 */
public record ActivityEditPage(
        Campaign campaign,
        String title,
        String action,
        String host,
        boolean placed,
        List<Option> areas,
        List<Option> arrangements,
        List<Option> tags,
        ActivityForm form,
        Map<String, String> errors) {

    ActivityEditPage with(ActivityForm typed, Map<String, String> remarks) {
        return new ActivityEditPage(campaign, title, action, host, placed, areas, arrangements, tags, typed, remarks);
    }
}
