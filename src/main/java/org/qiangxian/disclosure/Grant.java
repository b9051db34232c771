package org.qiangxian.disclosure;

import static org.qiangxian.disclosure.Form.FILE;
import static org.qiangxian.disclosure.Form.OUTSIDE;
import static org.qiangxian.disclosure.Form.PAIRED;
import static org.qiangxian.disclosure.Form.PUBLISHED;
import static org.qiangxian.disclosure.Form.SPREAD;
import static org.qiangxian.disclosure.Form.STATE;
import static org.qiangxian.disclosure.Form.VALUES;
import static org.qiangxian.disclosure.Whose.ELSEWHERE;
import static org.qiangxian.disclosure.Whose.MEMBER_ELSEWHERE;
import static org.qiangxian.disclosure.Whose.MEMBER_WITHIN;
import static org.qiangxian.disclosure.Whose.OWN;
import static org.qiangxian.disclosure.Whose.PARTNER;
import static org.qiangxian.disclosure.Whose.WITHIN;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * A row of the gate: this viewer may have of these places these forms. These rows are the whole gate (R1, R36); what no
 * row grants is refused. The public, a null role, has of a member what is published, and so has everybody.
 */
record Grant(@Nullable Role viewer, Set<Whose> places, Set<Form> forms) {

    static final List<Grant> GATE = List.of(
            new Grant(Role.CITY, Set.of(OWN), Set.of(STATE, VALUES, FILE, SPREAD)),
            new Grant(Role.CITY, Set.of(PARTNER), Set.of(PAIRED)),
            new Grant(Role.CITY_BUREAU, Set.of(MEMBER_WITHIN), Set.of(STATE, VALUES, SPREAD)),
            new Grant(Role.CITY_BUREAU, Set.of(WITHIN), Set.of(STATE)),
            new Grant(Role.PROVINCE, Set.of(MEMBER_WITHIN), Set.of(STATE, VALUES, FILE, SPREAD)),
            new Grant(Role.PROVINCE, Set.of(WITHIN), Set.of(STATE)),
            new Grant(Role.SAMR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(STATE, VALUES, FILE, SPREAD)),
            new Grant(Role.SAMR, Set.of(MEMBER_ELSEWHERE), Set.of(OUTSIDE)),
            new Grant(Role.OPERATOR, Set.of(MEMBER_ELSEWHERE, ELSEWHERE), Set.of(STATE, VALUES)),
            new Grant(null, Set.of(OWN, MEMBER_WITHIN, MEMBER_ELSEWHERE), Set.of(PUBLISHED)));

    /** Whether some row lets this viewer have it. */
    static boolean allows(@Nullable Role viewer, Whose place, Form form) {
        return GATE.stream().anyMatch(grant -> grant.covers(viewer, place, form));
    }

    private boolean covers(@Nullable Role reader, Whose place, Form form) {
        return (viewer == null || viewer == reader) && places.contains(place) && forms.contains(form);
    }
}
