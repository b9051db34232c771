package org.qiangxian.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Disclosure;
import org.qiangxian.form.Zishu;
import org.qiangxian.region.RegionCode;

/**
 * The content and the addressees of a publication.
 *
 * @param number 文号 as the office's own system gave it; empty where it has none
 * @param day 成文日期
 * @param summary one sentence for lists; may be empty
 * @param body the text; may be empty where files or a link contain it
 * @param link the address of the original; may be empty
 * @param field what a policy is about; may be empty
 * @param batch of guiding papers and results; null for none
 * @param comprehensive whether it is a 综合性 paper, which may be longer
 * @param embargo the minute before which only the issuer knows it; null for none (R131)
 * @param validFrom the first day it is in force; null where not stated
 * @param validUntil the last day; null where it has none
 * @param addressed groups within the issuer's area
 * @param units single places it is addressed to as well
 * @param copied who gets a copy
 * @param replaces the publication it replaces; null for none
 */
public record Paper(
        PublicationKind kind,
        String title,
        String number,
        LocalDate day,
        Disclosure disclosure,
        String summary,
        String body,
        String link,
        String field,
        @Nullable Integer batch,
        boolean comprehensive,
        @Nullable Instant embargo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Set<Addressee> addressed,
        List<RegionCode> units,
        Set<Addressee> copied,
        @Nullable UUID replaces) {

    /** Above this many 字 a paper is long, a 综合性 one above the second (减负: short papers). */
    static final int LONG = 4_000;

    static final int LONG_COMPREHENSIVE = 5_000;

    public boolean open() {
        return disclosure == Disclosure.PUBLIC;
    }

    public int zishu() {
        return Zishu.count(body);
    }

    /** A remark that it is longer than papers should be; empty where it is not. It is never refused for that. */
    public String tooLong() {
        int most = comprehensive ? LONG_COMPREHENSIVE : LONG;
        int written = zishu();
        return written <= most
                ? ""
                : "正文 %,d 字，超过%s一般不超过 %,d 字的要求，请精简或改为附件。".formatted(written, comprehensive ? "综合性文件" : "文件", most);
    }

    /** Whether it is in force on a day, in words; empty where it states no days. */
    public String validity(LocalDate today) {
        if (validUntil != null && validUntil.isBefore(today)) {
            return "已失效";
        }
        if (validFrom != null && validFrom.isAfter(today)) {
            return "尚未施行";
        }
        return validFrom == null && validUntil == null ? "" : "有效";
    }
}
