package org.qiangxian.application;

import java.time.Instant;
import java.util.Optional;

/** Whether what a city submitted last has come back with its seal; 报送, which takes the scans in, answers it. */
public interface SealStanding {

    /** When the scan of what was submitted last was taken in; empty while it has not come. */
    Optional<Instant> sealed(Application application);
}
