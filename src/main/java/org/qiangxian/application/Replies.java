package org.qiangxian.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.form.Content;
import org.qiangxian.form.ContentDifference;
import org.qiangxian.form.Form;
import org.qiangxian.form.Remark;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for a city's answers to the remarks of a return, which it writes beside the fields concerned. */
@Service
@Transactional
public class Replies {

    /** How long an answer may be when the proposal is handed in again; until then any length is kept. */
    public static final int LONGEST = 100;

    private final Moves moves;
    private final TrailRepository trail;

    Replies(Moves moves, TrailRepository trail) {
        this.moves = moves;
        this.trail = trail;
    }

    /** Stores the answers to the remarks of the latest return; fields without a remark are ignored. */
    public void save(Actor actor, ApplicationId id, Map<String, String> words) {
        if (words.isEmpty()) {
            return;
        }
        var application = moves.ready(actor, id, Action.EDIT);
        for (var remark : latest(application, trail.remarks(id))) {
            var said = Typing.trimmed(words.getOrDefault(remark.field(), remark.answer()));
            if (!said.equals(remark.answer())) {
                trail.reply(remark, said, actor.signature(actor.name()), moves.now());
            }
        }
    }

    /** The remarks of the return that waits for an answer. */
    static List<ReturnRemark> latest(Application application, List<ReturnRemark> remarks) {
        return application.status() != Status.RETURNED
                ? List.of()
                : remarks.stream()
                        .filter(remark -> remark.step() == remarks.getFirst().step())
                        .toList();
    }

    /**
     * Remarks that are still unanswered: one is answered by words under it, or by changing the field.
     *
     * @param before what was returned, null where nothing was kept
     */
    static List<Remark> open(Form form, List<ReturnRemark> latest, @Nullable Content before, Content now) {
        var open = new ArrayList<Remark>();
        for (var remark : latest) {
            var name = form.field(remark.field()).map(field -> field.name()).orElse("");
            var length = Typing.length(remark.answer());
            if (length > LONGEST) {
                open.add(new Remark(
                        remark.field(),
                        "%s：对退回意见的答复共%d字，限%d字，请删减%d字。".formatted(name, length, LONGEST, length - LONGEST)));
            }
            Wording.remark(remark.answer())
                    .ifPresent(said -> open.add(new Remark(remark.field(), name + "（答复）：" + said)));
            if (remark.answer().isEmpty()
                    && before != null
                    && ContentDifference.unchanged(before, now, remark.field())) {
                open.add(new Remark(remark.field(), name + "：退回意见还没有答复。请修改这一栏，或在意见下写明答复。"));
            }
        }
        return open;
    }
}
