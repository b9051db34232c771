package org.qiangxian.complaint;

/** What who reported something sees with the query code: where it stands, until when, what was answered; not who handles it. */
public record QueryPage(
        String code,
        String door,
        String sent,
        String status,
        String clock,
        boolean late,
        String answer,
        boolean contact,
        boolean transferred) {}
