package org.qiangxian.campaign;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/** An own activity as its unit sees it. */
public record ActivityPage(
        Campaign campaign,
        String title,
        String path,
        String open,
        boolean fictional,
        boolean outside,
        Map<String, String> facts,
        Trail trail,
        List<Button> buttons,
        String seen,
        Map<String, String> errors) {

    ActivityPage with(Map<String, String> remarks) {
        return new ActivityPage(campaign, title, path, open, fictional, outside, facts, trail, buttons, seen, remarks);
    }
}
