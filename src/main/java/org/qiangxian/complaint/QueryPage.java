package org.qiangxian.complaint;

import java.util.List;

/**
 * What the query code shows to whoever reported something: the status, the last day, the answer, the papers, and the
 * office that handles it without naming a person.
 *
 * @param office empty where no ordinary office handles it
 * @param passed where it was passed on to, and why
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
