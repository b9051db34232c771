package org.qiangxian.shell;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform stands in the network.
 *
 * @param address where readers find it, https://… (QIANGXIAN_WEB_ADDRESS); empty: slips, mails and codes name no host
 * @param proxies addresses and networks of proxies whose word about a reader's address is believed (QIANGXIAN_WEB_PROXIES, with
 *     commas); empty: nobody's
 */
@ConfigurationProperties("qiangxian.web")
record WebSettings(
        @DefaultValue("") String address, @DefaultValue List<String> proxies) {}
