package org.qiangxian.adjustment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What "及时" of R20 means in days (A18).
 *
 * @param proposalDays working days from the opening of a case to the proposal
 */
@ConfigurationProperties("qiangxian.adjustment")
record AdjustmentSettings(@DefaultValue("10") int proposalDays) {

    AdjustmentSettings {
        if (proposalDays < 1 || proposalDays > 60) {
            throw new IllegalArgumentException("qiangxian.adjustment.proposal-days is from 1 to 60");
        }
    }
}
