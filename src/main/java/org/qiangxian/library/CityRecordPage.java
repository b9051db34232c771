package org.qiangxian.library;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * What the page 本地档案 shows.
 *
 * @param name the unit with its city
 * @param membership null for a unit that never was a member
 * @param choice the last step of the choice of type
 * @param confirmed the type in force
 * @param strategy the latest version
 * @param contact whom to ask there
 * @param mine whether the reader may write here
 * @param asked the contact as typed
 * @param form the strategy as typed
 * @param trail the way of its type
 * @param errors field to remark
 * @param sections what other modules add
 * @param conflict why both texts are shown, or null
 */
public record CityRecordPage(
        RegionCode code,
        String name,
        boolean fictional,
        @Nullable Membership membership,
        List<MembershipEvent> history,
        List<OfferedType> types,
        @Nullable TypeChoice choice,
        @Nullable CityType confirmed,
        Trail trail,
        @Nullable Strategy strategy,
        List<Strategy> versions,
        @Nullable Contact contact,
        boolean mine,
        ContactForm asked,
        StrategyForm form,
        Map<String, String> errors,
        @Nullable String conflict,
        List<Content> sections) {

    /** The same with what modules above add to it. */
    CityRecordPage including(List<Content> added) {
        return new CityRecordPage(
                code,
                name,
                fictional,
                membership,
                history,
                types,
                choice,
                confirmed,
                trail,
                strategy,
                versions,
                contact,
                mine,
                asked,
                form,
                errors,
                conflict,
                List.copyOf(added));
    }

    public int choiceVersion() {
        return choice == null ? 0 : choice.version();
    }

    CityRecordPage with(ContactForm typed, Map<String, String> remarks, @Nullable String clash) {
        return with(typed, form, remarks, clash);
    }

    CityRecordPage with(StrategyForm typed, Map<String, String> remarks, @Nullable String clash) {
        return with(asked, typed, remarks, clash);
    }

    private CityRecordPage with(
            ContactForm contacts, StrategyForm strategies, Map<String, String> remarks, @Nullable String clash) {
        return new CityRecordPage(
                code,
                name,
                fictional,
                membership,
                history,
                types,
                choice,
                confirmed,
                trail,
                strategy,
                versions,
                contact,
                mine,
                contacts,
                strategies,
                remarks,
                clash,
                sections);
    }
}
