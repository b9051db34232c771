package org.qiangxian.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param kept how old the counts in the menu may be where nothing of the reader's own changed them (QIANGXIAN_MENU_KEPT); 0: read
 *     for each page
 */
@ConfigurationProperties("qiangxian.menu")
record MenuSettings(@DefaultValue("60s") Duration kept) {}
