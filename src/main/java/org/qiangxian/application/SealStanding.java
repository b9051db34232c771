package org.qiangxian.application;

import java.time.Instant;
import java.util.Optional;

/** Whether the sealed scan of a city's last submission has come; implemented by 报送, which receives the scans. */
public interface SealStanding {

    /** When the scan of what was submitted last was taken in; empty while it has not come. */
    Optional<Instant> sealed(Application application);
}
