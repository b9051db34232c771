package org.qiangxian.submission;

import java.time.Instant;
import java.util.Optional;
import org.qiangxian.application.Application;
import org.qiangxian.application.SealStanding;
import org.springframework.stereotype.Component;

/** Says when the scan of a proposal's latest submission came. */
@Component
class ScanStanding implements SealStanding {

    private final Materials materials;
    private final ScanRepository scans;

    ScanStanding(Materials materials, ScanRepository scans) {
        this.materials = materials;
        this.scans = scans;
    }

    @Override
    public Optional<Instant> sealed(Application application) {
        return materials
                .submitted(application)
                .filter(chosen -> chosen.form().seal() != null)
                .flatMap(chosen -> scans.find(Seals.subject(application.id()), materials.codeOf(chosen)))
                .map(StampedScan::at);
    }
}
