package org.qiangxian.campaign;

import java.util.Map;

/**
 * The public page of an activity.
 *
 * @param complaint where a fee or a levy is reported
 */
public record OneActivityPage(
        Campaign campaign,
        String address,
        String title,
        boolean fictional,
        boolean outside,
        Map<String, String> facts,
        String link,
        String complaint) {}
