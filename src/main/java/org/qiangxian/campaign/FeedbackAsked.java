package org.qiangxian.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Who is asked for feedback of a campaign: members, provinces, and the departments and associations that have an account (R182). */
@Component
class FeedbackAsked {

    private final Library library;
    private final Accounts accounts;
    private final Units units;
    private final CampaignRepository campaigns;

    FeedbackAsked(Library library, Accounts accounts, Units units, CampaignRepository campaigns) {
        this.library = library;
        this.accounts = accounts;
        this.units = units;
        this.campaigns = campaigns;
    }

    /** The campaign of a record that is there. */
    Campaign campaign(UUID id) {
        return campaigns.find(id).orElseThrow(Campaign::unknown);
    }

    /** Who is done with it: who sent it, and the unit that goes on with one that sent it under a code that is in force no more (R3). */
    Set<String> done(Set<String> sent) {
        var done = new HashSet<>(sent);
        sent.stream()
                .flatMap(unit -> units.former(unit).stream())
                .flatMap(former -> library.carriedTo(former).stream())
                .map(RegionCode::value)
                .forEach(done::add);
        return done;
    }

    /** The body through which a city reports. */
    RegionCode province(RegionCode city) {
        return units.province(city);
    }

    /** The cities, in the order of codes: those that were members on the last day of the month. */
    List<Membership> cities(boolean fictional, LocalDate ends) {
        return (fictional ? library.fictionalMembers() : library.members())
                .stream()
                        .filter(member -> !member.demonstration())
                        .filter(member -> admitted(member, ends))
                        .toList();
    }

    private static boolean admitted(Membership member, LocalDate ends) {
        var day = member.admittedOn();
        return day == null || !day.isAfter(ends);
    }

    /** The bodies through which cities report, themselves asked as well, in the order of codes. */
    List<RegionCode> provinces(boolean fictional, LocalDate ends) {
        return fictional
                ? cities(true, ends).stream()
                        .map(member -> units.province(member.code()))
                        .distinct()
                        .toList()
                : units.provinces();
    }

    /** The holders of posts of departments and associations. */
    List<Accounts.Holder> organisers(boolean fictional) {
        return accounts.holders(Role.ORGANISER, null).stream()
                .filter(holder -> holder.demonstration() == fictional)
                .toList();
    }

    /** Whether the actor's unit is asked. */
    boolean asks(Actor actor, Campaign campaign) {
        var area = actor.area();
        if (campaign.feedbackUntil() == null || campaign.status() != CampaignStatus.PUBLISHED) {
            return false;
        }
        return switch (actor.role()) {
            case CITY ->
                area != null
                        && library.find(area)
                                .filter(member -> member.fictional() == campaign.fictional())
                                .filter(member -> !member.demonstration())
                                .filter(member -> library.isMember(area)
                                        && admitted(
                                                member, campaign.definition().ends()))
                                .isPresent();
            case PROVINCE -> area != null && units.fictional(area) == campaign.fictional();
            case ORGANISER -> actor.demonstration() == campaign.fictional();
            default -> false;
        };
    }
}
