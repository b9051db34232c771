package org.qiangxian.campaign;

import java.util.List;

/**
 * What an activity is in words.
 *
 * @param area key of the content area
 * @param arrangement key of the 重点安排, empty for none
 * @param link its own page, may be empty
 * @param effect what has changed, empty before it is known
 */
record ActivityWords(String title, String area, String arrangement, List<Tag> tags, String link, String effect) {

    ActivityWords {
        tags = List.copyOf(tags);
    }

    static ActivityWords of(String title, String area, List<Tag> tags) {
        return new ActivityWords(title, area, "", tags, "", "");
    }
}
