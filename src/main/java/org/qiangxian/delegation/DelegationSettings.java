package org.qiangxian.delegation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key what links are signed with, at least 32 characters (QIANGXIAN_DELEGATION_KEY); empty: one made at the first link and
 *     kept in the database
 */
@ConfigurationProperties("qiangxian.delegation")
record DelegationSettings(@DefaultValue("") String key) {

    DelegationSettings {
        if (!key.isEmpty() && key.length() < 32) {
            throw new IllegalArgumentException("QIANGXIAN_DELEGATION_KEY 至少 32 个字符");
        }
    }
}
