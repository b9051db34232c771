package org.qiangxian.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Typing;

/** An organisation as somebody fills it in; nothing of it is checked yet. */
public record OrganisationForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String parent) {

    static final OrganisationForm EMPTY = new OrganisationForm("", "CITY", "", "");

    public OrganisationForm {
        name = Typing.trimmed(name);
        kind = kind == null ? "" : kind;
        area = Typing.trimmed(area).toUpperCase(java.util.Locale.ROOT);
        parent = Typing.trimmed(parent);
    }

    Optional<Organisation.Kind> chosen() {
        return java.util.Arrays.stream(Organisation.Kind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }

    /**
     * What is wrong, field by field, as far as the form alone shows it; whether names exist only the register can say.
     */
    Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        if (text(name).length() < 2 || text(name).length() > 80) {
            remarks.put("name", "单位名称应为 2 至 80 个字。");
        }
        if (chosen().isEmpty()) {
            remarks.put("kind", "请选择类别。");
        }
        if (text(area).isEmpty() && chosen().filter(Organisation.Kind::hasArea).isPresent()) {
            remarks.put("area", "这一类单位要填它所在地区的区划代码，如平遥县为 140728。");
        }
        return remarks;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
