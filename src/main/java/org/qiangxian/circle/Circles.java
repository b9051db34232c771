package org.qiangxian.circle;

import java.util.Set;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 辖区培育 for the gate: whether a county lets the leader of its circle read its figures (R25). The gate
 * asks at every reading; nothing is cached.
 */
@Service
@Transactional(readOnly = true)
public class Circles {

    private final CircleRepository repository;
    private final Leaders leaders;

    Circles(CircleRepository repository, Leaders leaders) {
        this.repository = repository;
        this.leaders = leaders;
    }

    /** Whether the county takes part in the circle of this body, which still leads it, with a consent in force. */
    public boolean consented(RegionCode leader, RegionCode unit) {
        return repository
                .current(unit)
                .filter(each -> each.readable() && each.leader().equals(leader) && leaders.leads(leader, unit))
                .isPresent();
    }

    /** The counties that ever consented to be read by this leader, who remembers what it once read. */
    public Set<RegionCode> everConsented(RegionCode leader) {
        return repository.everReadable(leader);
    }
}
