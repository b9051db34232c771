package org.qiangxian.need;

import java.util.Map;
import java.util.Objects;
import org.qiangxian.shell.Chinese;

/** What a department sees with its link: the need without contacts, and the form of its one answer. */
public record LinkPage(
        String department,
        String from,
        String kind,
        String text,
        String until,
        boolean fictional,
        ReplyForm form,
        Map<String, String> errors) {

    static LinkPage of(NeedParts.Opened opened) {
        var part = opened.part();
        return new LinkPage(
                part.name(),
                part.by().words(),
                opened.need().kind().label(),
                opened.need().text(),
                Chinese.date(Objects.requireNonNull(part.expiresAt()).minusNanos(1)) + " 24:00（北京时间）",
                opened.need().fictional(),
                ReplyForm.EMPTY,
                Map.of());
    }

    LinkPage with(ReplyForm typed, Map<String, String> remarks) {
        return new LinkPage(department, from, kind, text, until, fictional, typed, remarks);
    }
}
