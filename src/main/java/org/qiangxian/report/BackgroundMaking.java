package org.qiangxian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes reports in the background: each city in a transaction of its own, the whole report at the end in one. Asking
 * twice has no further effect; after a kill it continues with the city that was being written.
 */
@Component
class BackgroundMaking {

    private final Making making;
    private final Composing composing;
    private final WishRepository wishes;
    private final BackgroundFiles files;
    private final EachAlone each;

    BackgroundMaking(Making making, Composing composing, WishRepository wishes, BackgroundFiles files, EachAlone each) {
        this.making = making;
        this.composing = composing;
        this.wishes = wishes;
        this.files = files;
        this.each = each;
    }

    List<Snapshot> ready() {
        return making.ready();
    }

    int latestYear() {
        return making.latestYear();
    }

    /** Asks for the report of a year. @return its title */
    @Transactional
    String ask(Actor actor, AnnualReportForm form) {
        var asked = making.checked(actor, form);
        int places = composing.cities(asked.fictional()).size();
        if (!wishes.insert(UUID.randomUUID(), asked, places, actor.signature(), making.now())) {
            throw Refusal.Invalid.of("year", "%d年度的报告正在生成。进度在本页上方，生成后出现在列表中。".formatted(asked.year()));
        }
        return AnnualReport.title(asked.year(), asked.fictional());
    }

    /** The progress of what is being made, for actors who may see it. */
    @Transactional(readOnly = true)
    List<RecordsPage.Progress> progress(Actor actor) {
        var progress = new ArrayList<RecordsPage.Progress>();
        wishes.waiting().stream()
                .filter(wish -> wish.fictional() || !actor.demonstration())
                .forEach(wish -> progress.add(
                        new RecordsPage.Progress(wish.title(), "写成的城市报告", wish.written(), wish.places(), wish.stop())));
        progress.addAll(files.progress());
        return progress;
    }

    /**
     * Gives up a report being made, with what is written of it, so that a city that fails does not block the year for
     * ever.
     */
    @Transactional
    String stop(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        var wish = wishes.waiting().stream()
                .filter(each -> each.id().equals(id) && (each.fictional() || !actor.demonstration()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Conflict("这份报告已不在生成。请打开年度报告列表查看。"));
        if (wishes.lock(id).isEmpty()) {
            throw new Refusal.Conflict("这份报告刚刚生成完毕。不需要的，在报告页面作废。");
        }
        wishes.end(id, false);
        return wish.title();
    }

    /** Makes all that were asked for. */
    void makeWhatWasAsked() {
        for (var wish : wishes.waiting()) {
            var basis = making.basis(wish.year(), wish.fictional(), wish.snapshot());
            var left = new ArrayList<>(composing.cities(wish.fictional()));
            left.removeAll(wishes.written(wish.id()));
            each.run(
                    "the report of a city",
                    left,
                    place -> wishes.write(wish.id(), place, composing.city(basis, place)));
            each.run("the report of all places", List.of(wish), whole -> finish(whole, basis));
        }
    }

    /** Finishes a report, whose last text and completion are stored together. */
    private void finish(Wish wish, ReportBasis basis) {
        if (wishes.lock(wish.id()).isEmpty()
                || !wishes.written(wish.id()).containsAll(composing.cities(wish.fictional()))) {
            return;
        }
        boolean first = making.begin(wish.id(), basis, wish.by());
        if (first) {
            wishes.become(wish.id());
            composing.compose(wish.id(), basis, wishes.told(wish.id()));
        }
        wishes.end(wish.id(), first);
    }
}
