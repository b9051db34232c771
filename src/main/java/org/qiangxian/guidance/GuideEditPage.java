package org.qiangxian.guidance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft.
 *
 * @param it null for a new one
 * @param former the document it replaces; null for none
 * @param offered pilots to choose from; empty where the sources are settled
 * @param settled the sources in words, where they cannot be chosen any more
 */
public record GuideEditPage(
        @Nullable Guide it,
        @Nullable Guide former,
        List<Source> offered,
        List<String> settled,
        GuideForm form,
        Map<String, String> errors,
        String summary) {

    GuideEditPage with(GuideForm typed, Map<String, String> remarks, String message) {
        return new GuideEditPage(it, former, offered, settled, typed, remarks, message);
    }

    public String address() {
        return it == null ? GuidanceController.PATH : it.address() + "/edit";
    }
}
