package org.qiangxian.submission;

import org.qiangxian.PlatformTest;
import org.qiangxian.call.TestCalls;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Every standing of what a recommender has to send; every desk is checked. */
@PlatformTest
@Transactional
@Walks(PackageAction.class)
class PackageWalkTests extends TableWalk<Package.Standing, PackageAction> {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Proposals proposals;

    @Autowired
    Submissions submissions;

    @Autowired
    PackageDesk desk;

    @Override
    protected Stood<PackageAction> stand(Package.Standing state) {
        var call = TestCalls.open(jdbc);
        var id = proposals.activity(call, "990121");
        var key = "package/%s/990000".formatted(call);
        var matter = Stood.<PackageAction>nothing(key::equals);
        if (state == Package.Standing.NOTHING) {
            return matter;
        }
        proposals.choose(id);
        if (state == Package.Standing.CHOSEN) {
            return matter.and(PackageAction.SEND, Proposals.PROVINCE, key);
        }
        proposals.sealSummary(call);
        var seen = desk.page(Proposals.PROVINCE, call).summaryCode().value();
        submissions.send(Proposals.PROVINCE, call, seen);
        return matter;
    }
}
