package org.qiangxian.procedure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * An act that can be taken back.
 *
 * @param matter kind of record and its identifier
 * @param step the step of the record it was
 * @param label the act in words
 * @param before where the record stood before, in the words of its module
 * @param path the page to return to
 * @param until until when it can be taken back
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

    /** Refuses an act that cannot be taken back because of this; nothing where it is empty. */
    public static void refuse(String against) {
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
    }

    /** What stands against taking it back because somebody did something meanwhile. */
    public String meanwhile(String what) {
        return "您“%s”之后，%s，不能再撤销。请刷新页面查看最新情况。".formatted(label, what);
    }

    /** The same, who did it and when. */
    public String meanwhile(String by, Instant at, String what) {
        return meanwhile("%s于%s“%s”".formatted(by, Chinese.time(at), what));
    }

    /** What stands against taking it back because one of the record's steps came after it; empty where none did. */
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
