package org.qiangxian.confirmation;

import java.time.Clock;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Says who decides on an objection made today, and by when (R39). */
@Component
class Deciding {

    private final WorkingDays days;
    private final Clock clock;

    Deciding(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** 由总局在2026年12月14日前（10 个工作日）办理. */
    String said(Channel channel) {
        var last = days.plus(WorkingDays.today(clock.instant()), Confirmations.DECIDED_WITHIN);
        var office =
                switch (channel) {
                    case PUBLIC -> "总局";
                    case PROVINCE -> "省局";
                    case CITY -> "本单位";
                };
        return "由%s在%s%s前（%d 个工作日）办理"
                .formatted(office, Chinese.date(last), days.mark(last), Confirmations.DECIDED_WITHIN);
    }
}
