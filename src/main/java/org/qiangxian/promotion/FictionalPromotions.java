package org.qiangxian.promotion;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.progress.Progress;
import org.qiangxian.progress.ReportedResult;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations of the fictional 示例省 that lie with a city and before 总局; entered once for the demonstration. Nobody is told. */
@Component
@Order(250)
class FictionalPromotions implements Preparation {

    private static final RegionCode PROVINCE = new RegionCode("990000");
    private static final Signature BY = Signature.of("演示数据");

    private final PlatformSettings settings;
    private final PromotionRepository repository;
    private final Library library;
    private final Progress progress;
    private final Undoing undoing;

    FictionalPromotions(
            PlatformSettings settings,
            PromotionRepository repository,
            Library library,
            Progress progress,
            Undoing undoing) {
        this.settings = settings;
        this.repository = repository;
        this.library = library;
        this.progress = progress;
        this.undoing = undoing;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!settings.demonstration() || !repository.ofProvince(PROVINCE).isEmpty()) {
            return;
        }
        var picked = library.membersOf(PROVINCE).stream()
                .flatMap(member -> progress.results(reader(), member.code()).stream())
                .filter(result -> progress.read(result.report()))
                .limit(2)
                .toList();
        for (int at = 0; at < picked.size(); at++) {
            enter(picked.get(at), at == 0);
        }
    }

    private void enter(ReportedResult result, boolean agreed) {
        var now = undoing.now();
        var it = new Promotion(
                Promotion.idOf(result.report(), result.line()),
                result.report(),
                result.line(),
                result.unit(),
                PROVINCE,
                progress.titleOf(result.report()),
                result.what(),
                result.effect(),
                result.link(),
                result.day(),
                null,
                "",
                null,
                PromotionStatus.PROPOSED,
                true,
                BY,
                now);
        if (repository.insert(it)) {
            step(it, PromotionAction.PROPOSE, now);
            if (agreed) {
                step(it, PromotionAction.AGREE, now);
                repository.move(it.id(), PromotionStatus.AGREED, now);
            }
        }
    }

    private void step(Promotion it, PromotionAction action, Instant at) {
        repository.step(it.id(), action, BY.words(), BY, at);
    }

    /** The office that reads the reports of 示例省, as an actor without an account. */
    private static Actor reader() {
        var id = new UUID(0, 0);
        return new Actor(id, id, "demonstration", Role.PROVINCE.label(), id, BY.words(), Role.PROVINCE, PROVINCE, true);
    }
}
