package org.qiangxian.complaint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;

/**
 * A complaint as it was typed. Its words are not judged: it has to be able to name what it reports.
 *
 * @param value the public value it is about, as the link beside it says; {@code about} the public page it is about
 * @param trial whether it is a trial, which is read by the demonstration accounts of a platform that has them
 */
public record ComplaintForm(
        @Nullable String door,
        @Nullable String text,
        @Nullable String level,
        @Nullable String place,
        @Nullable String happened,
        @Nullable String contact,
        @Nullable String value,
        @Nullable String about,
        @Nullable String trial) {

    private static final String PAGE = "/[A-Za-z0-9/._-]{0,200}";

    /** The longest text, in characters. */
    public static final int LONGEST = 1000;

    /** The longest contact and time, in characters. */
    public static final int SHORT = 60;

    /** The checked form. */
    record Told(
            ComplaintDoor door,
            String text,
            Accused accused,
            @Nullable RegionCode place,
            String happened,
            String contact,
            @Nullable PublicValue value,
            boolean trial) {}

    Told checked(Routing routing) {
        var typed = Typed.of(this);
        var through = typed.choice("door", ComplaintDoor.class, "请选择反映哪一类情况。");
        var words = typed.needed("text", "情况", LONGEST);
        var content = through == ComplaintDoor.CONTENT;
        var accused = content
                ? Accused.SITE
                : typed.choice("level", Accused.class)
                        .filter(each -> each != Accused.SITE)
                        .orElse(null);
        if (accused == null) {
            typed.remark("level", "请选择反映的是哪一级单位。");
        }
        var where = typed.optional("place", "所在地", SHORT);
        RegionCode found = null;
        if (accused != null && accused.placed()) {
            found = place(routing, accused, where, typed);
        }
        var when = typed.optional("happened", "时间", SHORT);
        var whom = typed.optional("contact", "联系方式", SHORT);
        typed.orRefuse();
        return new Told(
                Objects.requireNonNull(through),
                page().isEmpty() ? words : "（页面 %s）%s".formatted(page(), words),
                Objects.requireNonNull(accused),
                found,
                when,
                whom,
                content ? PublicValue.of(typed.text("value")).orElse(null) : null,
                found == null
                        && (content && routing.fictional(page())
                                || routing.demonstrates() && !said("trial").isEmpty()));
    }

    private static @Nullable RegionCode place(Routing routing, Accused accused, String typed, Typed remarks) {
        try {
            return routing.place(accused, typed);
        } catch (Refusal.Invalid invalid) {
            remarks.remark("place", invalid.getMessage());
            return null;
        }
    }

    /** The same complaint about the page of the place, for when the value it was about has been replaced. */
    ComplaintForm aboutThePage() {
        var page = PublicValue.of(said("value"))
                .map(each -> "/cities/" + each.unit())
                .orElse("");
        return new ComplaintForm(door, text, level, place, happened, contact, "", page, trial);
    }

    /** The address of the page it is about; empty where that is not a page of this site. */
    public String page() {
        var page = said("about");
        return page.matches(PAGE) && !page.startsWith("//") ? page : "";
    }

    public String said(String field) {
        return Typed.of(this).raw(field);
    }
}
