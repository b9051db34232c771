package org.qiangxian.application;

import java.util.Map;
import java.util.TreeMap;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.SentContent;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent of a draft, bound to the fields of its form; anything else is ignored.
 *
 * @param edit the save it builds on
 * @param replies what is answered to remarks, by the key of their field; without one, what is stored stands
 */
record DraftForm(int edit, Content content, Map<String, String> replies) {

    /** The form as stored, with the stored answers to remarks. */
    DraftForm(int edit, Content content) {
        this(edit, content, Map.of());
    }

    static DraftForm of(Form form, MultiValueMap<String, String> sent) {
        return new DraftForm(edit(sent), SentContent.of(form, sent), replies(sent));
    }

    private static Map<String, String> replies(MultiValueMap<String, String> sent) {
        var replies = new TreeMap<String, String>();
        sent.keySet().stream()
                .filter(name -> name.startsWith("reply."))
                .forEach(name -> replies.put(name.substring("reply.".length()), SentContent.text(sent, name)));
        return replies;
    }

    private static int edit(MultiValueMap<String, String> sent) {
        try {
            return Integer.parseInt(SentContent.text(sent, "edit"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
