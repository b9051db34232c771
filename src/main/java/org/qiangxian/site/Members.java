package org.qiangxian.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Gathers the public view of the library: its members in the order of codes. */
@Component
class Members {

    private final Regions regions;
    private final Library library;

    Members(Regions regions, Library library) {
        this.regions = regions;
        this.library = library;
    }

    /**
     * The areas with members, in the order of codes, the fictional one last by its code; without the number of members.
     */
    List<Region> areas() {
        var members = new ArrayList<>(library.members());
        members.addAll(library.fictionalMembers());
        return members.stream()
                .filter(Membership::published)
                .map(member -> areaOf(member.code()))
                .distinct()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    MembersPage page(RegionCode area) {
        var members = library.membersOf(area).stream()
                .filter(Membership::published)
                .map(this::member)
                .toList();
        return new MembersPage(regions.get(area), members);
    }

    private MembersPage.Member member(Membership membership) {
        var type = library.publicTypeOf(membership.code()).map(CityType::label).orElse(null);
        return new MembersPage.Member(membership, regions.displayName(membership.code()), type);
    }

    private Region areaOf(RegionCode code) {
        return regions.provincialBodyOf(code);
    }
}
