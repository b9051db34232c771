package org.qiangxian.shell;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The network settings of the platform.
 *
 * @param address where readers find it, https://… (QIANGXIAN_WEB_ADDRESS); empty: slips, mails and codes name no host
 * @param proxies addresses and networks of trusted proxies (QIANGXIAN_WEB_PROXIES, separated by commas); empty for none
 */
@ConfigurationProperties("qiangxian.web")
record WebSettings(
        @DefaultValue("") String address, @DefaultValue List<String> proxies) {}
