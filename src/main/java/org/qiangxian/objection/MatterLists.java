package org.qiangxian.objection;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Periods;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the objections that concern somebody: open ones by due day, decided ones newest first. */
@Component
@Transactional(readOnly = true)
class MatterLists {

    /** How many a page of a list shows. */
    static final int PAGE = 20;

    private final MatterListQuery query;
    private final MatterNames names;

    MatterLists(MatterListQuery query, MatterNames names) {
        this.query = query;
        this.names = names;
    }

    /** A page of the actor's open ones, or of the decided ones. */
    Paged<Matter> page(Actor actor, ObjectionSearch sought, boolean open, int page) {
        var concerned = concerned(actor);
        return Paged.of(
                page,
                PAGE,
                query.count(concerned, sought, open),
                (limit, offset) -> query.of(concerned, sought, open, limit, offset));
    }

    /** All that match a search. */
    List<Matter> all(Actor actor, ObjectionSearch sought, boolean open) {
        return first(actor, sought, open, Integer.MAX_VALUE);
    }

    /** The first ones. */
    List<Matter> first(Actor actor, ObjectionSearch sought, boolean open, int most) {
        return query.of(concerned(actor), sought, open, most, 0);
    }

    private static Concerned concerned(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE, Role.OPERATOR, Role.SAMR);
        return Concerned.of(actor);
    }

    /** The search of an address, for the actor's list. */
    ObjectionSearch sought(Actor actor, Narrowing asked) {
        return asked.asks() ? ObjectionSearch.of(asked, query.keys(concerned(actor)), this::said) : ObjectionSearch.ALL;
    }

    /** The choices of the search in the actor's list. */
    NarrowedPage.Choices choices(Actor actor) {
        var concerned = concerned(actor);
        var keys = query.keys(concerned);
        return new NarrowedPage.Choices(
                said(keys, "state"),
                said(keys, "period").reversed(),
                query.count(concerned, ObjectionSearch.ALL, true) + query.count(concerned, ObjectionSearch.ALL, false));
    }

    private List<String> said(List<ObjectionSearch.Key> keys, String field) {
        return keys.stream()
                .filter(key -> key.field().equals(field))
                .map(this::said)
                .toList();
    }

    private String said(ObjectionSearch.Key key) {
        return switch (key.field()) {
            case "unit" -> names.place(key.key());
            case "indicator" -> names.indicator(key.key());
            case "period" -> Periods.shown(key.key());
            default -> state(key.key());
        };
    }

    private static String state(String state) {
        return switch (state) {
            case "OPEN" -> ListPage.OPEN;
            case "PUBLICLY" -> ListPage.PUBLICLY;
            default -> Matter.Outcome.valueOf(state).label();
        };
    }
}
