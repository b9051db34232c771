package org.qiangxian.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param citiesPerHour how many different public city pages one address or account may open in an hour
 *     (QIANGXIAN_SITE_CITIES_PER_HOUR); four times as many in a day
 * @param warm whether a first page is made before the platform reports that it is ready
 */
@ConfigurationProperties("qiangxian.site")
record SiteSettings(
        @DefaultValue("30") int citiesPerHour,
        @DefaultValue("true") boolean warm) {}
