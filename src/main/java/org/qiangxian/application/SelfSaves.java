package org.qiangxian.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qiangxian.account.Actor;
import org.qiangxian.call.Calls;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The automatic save of a draft page, the most frequent request of all. The first one reads the draft's status without
 * its text. Those that follow take it as it was read and save in one statement, which takes effect only where all of it
 * is still true. Every other case goes to {@link Drafts}, which says why.
 */
@Component
class SelfSaves {

    /** The most drafts whose status is kept in memory. */
    static final int MOST = 4000;

    private final OutlineQuery outlines;
    private final ApplicationRepository repository;
    private final Moves moves;
    private final Calls calls;
    private final Drafts drafts;
    private final Map<ApplicationId, Application> known = new ConcurrentHashMap<>();

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
        return unread(actor, id, sent).orElseGet(() -> read(actor, id, sent));
    }

    private Optional<Saved> unread(Actor actor, ApplicationId id, MultiValueMap<String, String> sent) {
        var draft = known.get(id);
        try {
            return draft != null && moves.open(actor, draft, Action.EDIT)
                    ? saved(draft, typed(draft, sent))
                    : Optional.empty();
        } catch (Refusal _) {
            // What stands now may be allowed; if it is not, the reading says why.
            return Optional.empty();
        }
    }

    private Saved read(Actor actor, ApplicationId id, MultiValueMap<String, String> sent) {
        known.remove(id);
        var draft = moves.ready(actor, outlines.find(id), Action.EDIT);
        var typed = typed(draft, sent);
        var saved = saved(draft, typed);
        if (saved.isEmpty()) {
            return new Saved(drafts.save(actor, id, typed), typed);
        }
        keep(draft);
        return saved.get();
    }

    private DraftForm typed(Application draft, MultiValueMap<String, String> sent) {
        var typed = DraftForm.of(draft.form(calls.lately(draft.call(), draft.callVersion())), sent);
        Size.check(typed.content());
        return typed;
    }

    /** Empty if anything changed since the draft was read, or if there is more to save than its text. */
    private Optional<Saved> saved(Application draft, DraftForm typed) {
        return typed.replies().isEmpty() && repository.save(draft, typed.edit(), typed.content())
                ? Optional.of(new Saved(typed.edit() + 1, typed))
                : Optional.empty();
    }

    private void keep(Application draft) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(draft.id(), draft);
    }
}
