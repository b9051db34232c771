package org.qiangxian.complaint;

import java.util.List;

/**
 * What who reported something sees with the query code: where it stands, until when, what was answered, the papers; which office handles it,
 * and no person.
 *
 * @param office empty where no office of the line has it
 * @param passed where it went on to, and why
 * @param papers 受理告知书 and 答复书 as far as there are any
 */
public record QueryPage(
        String code,
        String door,
        String sent,
        String status,
        String office,
        List<String> passed,
        String clock,
        boolean late,
        String answer,
        boolean contact,
        boolean transferred,
        List<ComplaintPaper> papers) {}
