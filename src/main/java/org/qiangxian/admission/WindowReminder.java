package org.qiangxian.admission;

import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three days before a window closes, from eight in the morning in Beijing, a province that holds applications it has
 * not listed is told so, once. What is listed already is a turn with a last day, of which the usual reminders speak.
 */
@Component
class WindowReminder {

    private static final int DAYS = 3;
    private static final int MORNING = 8;

    private final PeriodRepository periods;
    private final EntryRepository entries;
    private final EntryMoves moves;
    private final Regions regions;
    private final Notices notices;

    WindowReminder(
            PeriodRepository periods, EntryRepository entries, EntryMoves moves, Regions regions, Notices notices) {
        this.periods = periods;
        this.entries = entries;
        this.moves = moves;
        this.regions = regions;
        this.notices = notices;
    }

    /** Safe to run often. */
    @Transactional
    void run() {
        if (moves.now().atZone(Chinese.BEIJING).getHour() < MORNING) {
            return;
        }
        var today = WorkingDays.today(moves.now());
        periods.all().stream()
                .filter(each ->
                        each.open(today) && !today.isBefore(each.closesOn().minusDays(DAYS)))
                .filter(each -> each.opensOn().isBefore(today))
                .forEach(this::remind);
    }

    private void remind(Period period) {
        var held = entries.atProvinces().stream().collect(Collectors.groupingBy(Entry::province));
        held.forEach((province, all) -> {
            if (regions.get(province).fictional() == period.fictional()) {
                tell(period, province, all.size());
            }
        });
    }

    private void tell(Period period, RegionCode province, int number) {
        notices.tell(
                List.of(Recipient.province(province)),
                "入库报送窗口%s关闭".formatted(Chinese.date(period.closesOn())),
                "还有%d份申请没有列入批次；窗口关闭以前没有报送的，等下一个窗口，申请保留。".formatted(number),
                AdmissionController.PATH,
                "admission/period/%s/closing/%s".formatted(period.id(), province));
    }
}
