package org.qiangxian.partner;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.discipline.Wording;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.qiangxian.shell.Typing;

/**
 * The request to take part, as typed.
 *
 * @param unit a code, or the name of a member with its code
 * @param part what it would do
 */
public record PartnerForm(@Nullable String unit, @Nullable String part) {

    static final int LONGEST = 200;
    static final PartnerForm EMPTY = new PartnerForm("", "");

    private static final Pattern CODE = Pattern.compile("^\\s*(\\d{9}|\\d{6})(?!\\d).*", Pattern.DOTALL);

    /** The checked form. */
    record Checked(RegionCode unit, String part) {}

    Checked checked() {
        var typed = Typed.of(this);
        var place = place();
        if (place.isEmpty()) {
            typed.remark("unit", "请从名单中选择一个地方，或填写它的区划代码（县级六位，镇和功能区九位）。");
        }
        var words = part(typed);
        typed.orRefuse();
        return new Checked(place.orElseThrow(), words);
    }

    /** The checked part, for a partner that is asked again. */
    String checkedPart() {
        var typed = Typed.of(this);
        var words = part(typed);
        typed.orRefuse();
        return words;
    }

    private static String part(Typed typed) {
        var words = typed.needed("part", "合作内容", LONGEST);
        Wording.remark(words).ifPresent(remark -> typed.remark("part", remark));
        return words;
    }

    private Optional<RegionCode> place() {
        var found = CODE.matcher(Typing.trimmed(unit));
        return found.matches() ? Optional.of(new RegionCode(found.group(1))) : Optional.empty();
    }
}
