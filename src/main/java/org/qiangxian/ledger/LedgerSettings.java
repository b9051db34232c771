package org.qiangxian.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param minutes how many minutes of a year a city may be asked for in all (QIANGXIAN_BURDEN_MINUTES); more needs a
 *     reason
 */
@ConfigurationProperties("qiangxian.burden")
record LedgerSettings(@DefaultValue("60") int minutes) {}
