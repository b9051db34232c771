package org.qiangxian.procedure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * An act that can be undone.
 *
 * @param matter kind of record and its identifier
 * @param step the number of its step in the record
 * @param label the act in words
 * @param before the former state of the record, as its module writes it
 * @param path the page to return to
 * @param until until when it can be undone
 */
public record DoneAct(
        UUID id,
        String matter,
        long step,
        String label,
        String before,
        String path,
        UUID person,
        UUID post,
        Instant doneAt,
        Instant until,
        @Nullable Instant undoneAt) {

    /** Refuses to undo the act for this reason; does nothing where it is empty. */
    public static void refuse(String against) {
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
    }

    /** The reason that somebody did something meanwhile. */
    public String meanwhile(String what) {
        return "您“%s”之后，%s，不能再撤销。请刷新页面查看最新情况。".formatted(label, what);
    }

    /** The same with who did it and when. */
    public String meanwhile(String by, Instant at, String what) {
        return meanwhile("%s于%s“%s”".formatted(by, Chinese.time(at), what));
    }

    /** The reason that a later step of the record exists; empty where there is none. */
    public String after(List<Step> steps) {
        return steps.stream()
                .filter(each -> each.number() > step)
                .findFirst()
                .map(later -> meanwhile(later.by(), later.at(), later.what()))
                .orElse("");
    }

    /** The kind of record. */
    String kind() {
        return matter.substring(0, matter.indexOf('/'));
    }

    /** The identifier of the record. */
    String record() {
        return matter.substring(matter.indexOf('/') + 1);
    }
}
