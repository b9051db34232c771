package org.qiangxian.library;

import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typed;

/**
 * A contact as typed.
 *
 * @param contactVersion the version the page showed, 0 for none
 */
public record ContactForm(
        @Nullable String contactVersion,
        @Nullable String office,
        @Nullable String person,
        @Nullable String phone) {

    private static final int NAME_LIMIT = 40;

    /** The checked form. */
    record Asked(String office, String person, String phone) {}

    static ContactForm of(@Nullable Contact contact) {
        return contact == null
                ? new ContactForm("0", "", "", "")
                : new ContactForm(
                        String.valueOf(contact.version()), contact.office(), contact.person(), contact.phone());
    }

    int seen() {
        return contactVersion != null && contactVersion.matches("\\d{1,6}") ? Integer.parseInt(contactVersion) : 0;
    }

    Asked checked() {
        var typed = Typed.of(this);
        var where = typed.needed("office", "科室", NAME_LIMIT);
        var who = typed.optional("person", "联系人", NAME_LIMIT);
        var number = typed.needed("phone", "电话", NAME_LIMIT);
        if (!number.isEmpty() && !number.matches("[0-9+\\-() ]{5,30}")) {
            typed.remark("phone", "请填写电话号码，如0351-0000000。");
        }
        typed.orRefuse();
        return new Asked(where, who, number);
    }
}
