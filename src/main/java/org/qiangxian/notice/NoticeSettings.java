package org.qiangxian.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of messages and jobs.
 *
 * @param jobs whether this process takes part in the work that comes due by itself (QIANGXIAN_NOTICE_JOBS)
 * @param sender the address mails come from (QIANGXIAN_NOTICE_SENDER)
 */
@ConfigurationProperties("qiangxian.notice")
record NoticeSettings(
        @DefaultValue("true") boolean jobs,
        @DefaultValue("no-reply@localhost") String sender) {}
