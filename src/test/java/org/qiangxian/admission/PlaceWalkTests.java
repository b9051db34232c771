package org.qiangxian.admission;

import java.time.LocalDate;
import java.util.Map;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A changed place before and after the decision about it; every desk is checked. */
@PlatformTest
@Transactional
@Walks(PlaceAction.class)
class PlaceWalkTests extends TableWalk<PlaceStatus, PlaceAction> {

    private static final RegionCode NANJIAO = new RegionCode("140211");
    private static final Actor SAMR = Actors.samr();

    @Autowired
    Memberships memberships;

    @Autowired
    PlaceDecisions decisions;

    @Override
    protected Stood<PlaceAction> stand(PlaceStatus state) {
        memberships.admit(SAMR, NANJIAO, LocalDate.of(2017, 5, 2), new Basis("甲〔2017〕1号", "名单", null));
        var none = Stood.<PlaceAction>nothing(key -> key.startsWith("place/"));
        return switch (state) {
            case OPEN -> none.and(PlaceAction.DECIDE, SAMR, "place/140211");
            case DECIDED -> {
                decisions.decide(
                        SAMR,
                        NANJIAO,
                        Typed.ofSingle(Map.of(
                                "to", "140213", "number", "甲〔2026〕1号", "title", "复函", "issuedOn", "2026-03-01")));
                yield none;
            }
        };
    }
}
