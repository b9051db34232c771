package org.qiangxian.application;

import org.qiangxian.account.Actor;
import org.qiangxian.call.Calls;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What a page saves by itself, the commonest request of all: where the draft stands is read without its text, and the save is one
 * statement that holds only where nothing changed meanwhile. Whatever stands in its way goes to {@link Drafts}, which says why.
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

    /** What was saved, and the number of the save. */
    record Saved(int edit, DraftForm typed) {}

    Saved save(Actor actor, ApplicationId id, MultiValueMap<String, String> sent) {
        var stands = moves.ready(actor, outlines.find(id), Action.EDIT);
        var typed = DraftForm.of(stands.form(calls.lately(stands.call(), stands.callVersion())), sent);
        Size.check(typed.content());
        var alone = typed.replies().isEmpty() && repository.save(stands, typed.edit(), typed.content());
        return new Saved(alone ? typed.edit() + 1 : drafts.save(actor, id, typed), typed);
    }
}
