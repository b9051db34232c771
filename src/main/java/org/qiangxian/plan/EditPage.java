package org.qiangxian.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Option;

/**
 * A plan as its unit writes it.
 *
 * @param readers who reads it once it is 定稿, in words
 * @param file the file that stands for the items, null where there is none
 */
public record EditPage(
        UUID id,
        String kind,
        String readers,
        PlanForm form,
        List<Option> measures,
        List<Option> papers,
        @Nullable Attached file,
        AttachmentRule rule,
        Map<String, String> errors) {

    EditPage with(PlanForm typed, Map<String, String> remarks) {
        return new EditPage(id, kind, readers, typed, measures, papers, file, rule, remarks);
    }
}
