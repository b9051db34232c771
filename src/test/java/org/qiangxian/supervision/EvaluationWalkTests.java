package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every status of a 政策评估: it waits on no desk. */
@PlatformTest
@Transactional
@Walks(EvaluationAction.class)
class EvaluationWalkTests extends TableWalk<EvaluationStatus, EvaluationAction> {

    @Autowired
    Evaluating evaluating;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationRepository repository;

    @Override
    protected Stood<EvaluationAction> stand(EvaluationStatus state) {
        if (state != EvaluationStatus.NONE) {
            var evaluation = evaluating.registered();
            if (state == EvaluationStatus.WITHDRAWN) {
                evaluations.withdraw(Evaluating.PROVINCE, evaluation.id(), Seen.NOTHING);
            }
            var day = state == EvaluationStatus.IN_FORCE ? Evaluating.DAY : Supervising.TODAY;
            assertThat(repository.find(evaluation.id()).orElseThrow().standing(day))
                    .isEqualTo(state);
        }
        return Stood.nothing(key -> key.startsWith("evaluation/"));
    }
}
