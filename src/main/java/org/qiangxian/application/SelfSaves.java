package org.qiangxian.application;

import org.qiangxian.account.Actor;
import org.qiangxian.call.Calls;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The automatic save of a draft page, the most frequent request of all. It reads the draft's status without its text
 * and saves in one statement that takes effect only where nothing changed meanwhile. Every other case goes to {@link
 * Drafts}, which says why.
 */
@Component
class SelfSaves {

    private final OutlineQuery outlines;
    private final ApplicationRepository repository;
    private final Moves moves;
    private final Calls calls;
    private final Drafts drafts;

    SelfSaves(OutlineQuery outlines, ApplicationRepository repository, Moves moves, Calls calls, Drafts drafts) {
        this.outlines = outlines;
        this.repository = repository;
        this.moves = moves;
        this.calls = calls;
        this.drafts = drafts;
    }

    /** The saved form and the number of the save. */
    record Saved(int edit, DraftForm typed) {}

    Saved save(Actor actor, ApplicationId id, MultiValueMap<String, String> sent) {
        var stands = moves.ready(actor, outlines.find(id), Action.EDIT);
        var typed = DraftForm.of(stands.form(calls.lately(stands.call(), stands.callVersion())), sent);
        Size.check(typed.content());
        var alone = typed.replies().isEmpty() && repository.save(stands, typed.edit(), typed.content());
        return new Saved(alone ? typed.edit() + 1 : drafts.save(actor, id, typed), typed);
    }
}
