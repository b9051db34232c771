package org.qiangxian.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.form.Zishu;
import org.qiangxian.shell.Option;

/**
 * The form of a draft.
 *
 * @param it the draft; null for one not saved yet
 * @param edit the save the form was opened on
 * @param replaced title and number of the one to be replaced; empty for none
 */
public record PublicationEditPage(
        @Nullable Publication it,
        PublicationForm form,
        int edit,
        Role issuer,
        String replaced,
        String summary,
        Map<String, String> errors) {

    public String address() {
        return it == null ? "/publications" : it.address() + "/edit";
    }

    public String back() {
        return it == null ? "/publications" : it.address();
    }

    public List<Option> kinds() {
        return Option.of(
                List.of(PublicationKind.values()).stream()
                        .filter(kind -> kind.of(issuer))
                        .toList(),
                Enum::name,
                PublicationKind::label);
    }

    public List<Option> groups(boolean copies) {
        return Option.of(Addressee.of(issuer, copies), Enum::name, Addressee::label);
    }

    public List<String> chosen(boolean copies) {
        var chosen = copies ? form.copied() : form.addressed();
        return chosen == null ? List.of() : chosen;
    }

    /** Whether there are places below. */
    public boolean below() {
        return issuer != Role.CITY;
    }

    public int zishu() {
        var body = form.body();
        return body == null ? 0 : Zishu.count(body);
    }
}
