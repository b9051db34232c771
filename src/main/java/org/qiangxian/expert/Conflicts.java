package org.qiangxian.expert;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * Whether an expert may read a proposal: an expert from the same province or city may not, nor one whose employer is
 * named in it or recommends it, nor one who declared a tie. Checked when it is assigned, and each time it is listed or
 * opened.
 */
@Component
public class Conflicts {

    private final ExpertRepository experts;
    private final Accounts accounts;
    private final Regions regions;

    Conflicts(ExpertRepository experts, Accounts accounts, Regions regions) {
        this.experts = experts;
        this.accounts = accounts;
        this.regions = regions;
    }

    /** What keeps the expert from reading the proposal, if anything does. */
    public Optional<Conflict> between(Expert expert, Application proposal) {
        var unit = proposal.unit();
        if (!expert.known()) {
            return Optional.of(Conflict.UNKNOWN);
        }
        if (within(expert.city(), unit)) {
            return Optional.of(Conflict.CITY);
        }
        if (sameProvince(expert.province(), proposal)) {
            return Optional.of(Conflict.PROVINCE);
        }
        if (employed(expert, proposal)) {
            return Optional.of(Conflict.EMPLOYER);
        }
        var tied = experts.ties(expert.person()).stream().anyMatch(tie -> within(tie.place(), unit));
        return tied ? Optional.of(Conflict.DECLARED) : Optional.empty();
    }

    private boolean within(@Nullable RegionCode place, RegionCode unit) {
        return place != null && (place.equals(unit) || regions.covers(place, unit));
    }

    /** Whether two places count as the same province; an expert from 新疆 may not read cities of 兵团 either. */
    private boolean sameProvince(@Nullable RegionCode province, Application proposal) {
        return province != null
                && (province.equals(proposal.recommender())
                        || province.equals(regions.provinceOf(proposal.unit()).code()));
    }

    private boolean employed(Expert expert, Application proposal) {
        var employer = plain(expert.employer());
        var content = proposal.content();
        var written = Stream.of(content.texts(), content.quarters(), content.safeguards())
                .flatMap(texts -> texts.values().stream());
        return written.anyMatch(text -> plain(text).contains(employer))
                || bodies(proposal).anyMatch(body -> plain(body).equals(employer));
    }

    /** The names of the bureaus that apply, pass on and recommend. */
    private Stream<String> bodies(Application proposal) {
        var city = regions.cityOf(proposal.unit()).stream()
                .flatMap(above -> accounts.holders(Role.CITY_BUREAU, above.code()).stream());
        var own = Stream.concat(
                accounts.holders(Role.CITY, proposal.unit()).stream(),
                accounts.holders(Role.PROVINCE, proposal.recommender()).stream());
        return Stream.concat(own, city).map(Accounts.Holder::organisationName);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s（）()]", "");
    }
}
