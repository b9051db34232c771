package org.qiangxian.report;

import org.junit.jupiter.api.BeforeAll;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.OneBeginning;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;

/** Brings an erratum to every status and checks every desk. */
@OneBeginning
@PlatformTest
@Walks(ErratumAction.class)
class ErratumWalkTests extends TableWalk<ErratumStatus, ErratumAction> {

    @Autowired
    Erring erring;

    @Autowired
    Errata errata;

    private AnnualReport report;

    @BeforeAll
    void publish() {
        report = erring.published(false);
    }

    @Override
    protected Stood<ErratumAction> stand(ErratumStatus state) {
        erring.onTheDay();
        var id = errata.draft(Reporting.MAKER, report.id(), new ErratumForm("MAJOR", Erring.WORDS))
                .id();
        var key = "report/erratum/" + id;
        var matter = Stood.<ErratumAction>nothing(key::equals);
        switch (state) {
            case DRAFTED -> {
                return matter.and(ErratumAction.ANNOUNCE, Reporting.REVIEWER, key);
            }
            case ANNOUNCED -> {
                errata.announce(Reporting.REVIEWER, id);
                return matter.and(ErratumAction.RUN, Reporting.MAKER, key);
            }
            case MADE -> {
                errata.announce(Reporting.REVIEWER, id);
                errata.run(Reporting.MAKER, id, erring.later(false));
                return matter.and(ErratumAction.SIGN, Reporting.SIGNER, key);
            }
            case PUBLISHED -> {
                errata.announce(Reporting.REVIEWER, id);
                errata.run(Reporting.MAKER, id, erring.later(false));
                errata.sign(Reporting.SIGNER, id);
            }
            case DROPPED -> errata.drop(Reporting.MAKER, id, "核对后没有错误");
        }
        return matter;
    }
}
