package org.qiangxian.disclosure;

import static org.qiangxian.disclosure.Form.FILE;
import static org.qiangxian.disclosure.Form.OUTSIDE;
import static org.qiangxian.disclosure.Form.PAIRED;
import static org.qiangxian.disclosure.Form.PUBLISHED;
import static org.qiangxian.disclosure.Form.SPREAD;
import static org.qiangxian.disclosure.Form.STATE;
import static org.qiangxian.disclosure.Form.VALUES;
import static org.qiangxian.disclosure.Metering.AGREED;
import static org.qiangxian.disclosure.Metering.COUNTED;
import static org.qiangxian.disclosure.Metering.FREE;
import static org.qiangxian.disclosure.Whose.CIRCLE;
import static org.qiangxian.disclosure.Whose.ELSEWHERE;
import static org.qiangxian.disclosure.Whose.MEMBER_ELSEWHERE;
import static org.qiangxian.disclosure.Whose.MEMBER_WITHIN;
import static org.qiangxian.disclosure.Whose.OWN;
import static org.qiangxian.disclosure.Whose.PARTNER;
import static org.qiangxian.disclosure.Whose.WITHIN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * A row of the gate: this viewer may have these forms of data about these places, counted in this way. These rows are
 * the whole gate (R1, R36); what no row grants is refused. A null role is the public, whose grants everybody has.
 */
record Grant(@Nullable Role viewer, Set<Whose> places, Set<Form> forms, Metering metering) {

    static final List<Grant> GATE = List.of(
            new Grant(Role.CITY, Set.of(OWN), Set.of(STATE, VALUES, FILE, SPREAD), FREE),
            new Grant(Role.CITY, Set.of(PARTNER), Set.of(PAIRED), AGREED),
            new Grant(Role.CITY_BUREAU, Set.of(MEMBER_WITHIN), Set.of(STATE, SPREAD), FREE),
            new Grant(Role.CITY_BUREAU, Set.of(MEMBER_WITHIN), Set.of(VALUES), COUNTED),
            new Grant(Role.CITY_BUREAU, Set.of(WITHIN), Set.of(STATE), FREE),
            new Grant(Role.CITY_BUREAU, Set.of(CIRCLE), Set.of(STATE, SPREAD), FREE),
            new Grant(Role.CITY_BUREAU, Set.of(CIRCLE), Set.of(VALUES), COUNTED),
            new Grant(Role.PROVINCE, Set.of(MEMBER_WITHIN), Set.of(STATE, SPREAD), FREE),
            new Grant(Role.PROVINCE, Set.of(MEMBER_WITHIN), Set.of(VALUES, FILE), COUNTED),
            new Grant(Role.PROVINCE, Set.of(WITHIN), Set.of(STATE), FREE),
            new Grant(Role.PROVINCE, Set.of(CIRCLE), Set.of(STATE, SPREAD), FREE),
            new Grant(Role.PROVINCE, Set.of(CIRCLE), Set.of(VALUES), COUNTED),
            new Grant(Role.SAMR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(STATE, SPREAD), FREE),
            new Grant(Role.SAMR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(VALUES, FILE), COUNTED),
            new Grant(Role.SAMR, Set.of(MEMBER_ELSEWHERE), Set.of(OUTSIDE), COUNTED),
            new Grant(Role.OPERATOR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(STATE), FREE),
            new Grant(Role.OPERATOR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(VALUES), COUNTED),
            new Grant(null, Set.of(OWN, MEMBER_WITHIN, MEMBER_ELSEWHERE), Set.of(PUBLISHED), FREE));

    /** Whether some row lets this viewer have it. */
    static boolean allows(@Nullable Role viewer, Whose place, Form form) {
        return of(viewer, place, form).isPresent();
    }

    /** The row that lets this viewer have it. */
    static Optional<Grant> of(@Nullable Role viewer, Whose place, Form form) {
        return GATE.stream().filter(grant -> grant.covers(viewer, place, form)).findFirst();
    }

    private boolean covers(@Nullable Role reader, Whose place, Form form) {
        return (viewer == null || viewer == reader) && places.contains(place) && forms.contains(form);
    }
}
