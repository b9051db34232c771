package org.qiangxian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of a plan: it is voluntary and waits on no desk. */
@PlatformTest
@Transactional
@Walks(PlanAction.class)
class PlanWalkTests extends TableWalk<PlanStatus, PlanAction> {

    @Autowired
    Planning planning;

    @Autowired
    PlanRepository repository;

    @Override
    protected Stood<PlanAction> stand(PlanStatus state) {
        var id =
                switch (state) {
                    case DRAFT, DROPPED -> planning.begun();
                    case FINAL, REVISING -> planning.finalised();
                };
        switch (state) {
            case DROPPED -> planning.press(Planning.COUNTY, id, PlanAction.DROP);
            case REVISING -> planning.press(Planning.COUNTY, id, PlanAction.REVISE);
            case DRAFT, FINAL -> {}
        }
        assertThat(repository.find(id)).get().returns(state, Plan::status);
        return Stood.nothing(key -> key.startsWith("plan"));
    }
}
