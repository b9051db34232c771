package org.qiangxian.application;

import java.util.Optional;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Who may apply: a city that is in the library at this moment and not suspended (R21, R22). */
@Component
class Eligibility {

    private final Library library;

    Eligibility(Library library) {
        this.library = library;
    }

    /** The membership that entitles it, if it may apply now. */
    Optional<Membership> member(RegionCode unit) {
        return library.find(unit).filter(it -> it.status() == MembershipStatus.IN);
    }

    void check(RegionCode unit) {
        barred(unit).ifPresent(reason -> {
            throw new Refusal.Conflict(reason);
        });
    }

    /**
     * Why it may not apply now; empty where it may. A 暂停 is named without any detail, because a demonstration account
     * of a real city reads the sentence too (R20).
     */
    Optional<String> barred(RegionCode unit) {
        var membership = library.find(unit);
        if (membership.isEmpty()) {
            return Optional.of("本单位尚未纳入培育库，不能申报。有意加入的，请经市级市场监管局向省级市场监管部门提出。");
        }
        return switch (membership.get().status()) {
            case IN -> Optional.empty();
            case SUSPENDED -> Optional.of("本单位现在不能申报。恢复后可继续，草稿会一直保留。有疑问的，请向省级市场监管部门了解。");
            default -> Optional.of("本单位已不在培育库，不能申报。需要重新加入的，请经市级市场监管局提出。");
        };
    }
}
