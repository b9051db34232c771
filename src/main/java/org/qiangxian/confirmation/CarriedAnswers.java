package org.qiangxian.confirmation;

import org.qiangxian.library.MembershipCarried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a city answered whose code is in force no more is the answer of its successor, which is not asked for it again (R3). */
@Component
class CarriedAnswers {

    private final AnswerRepository answers;

    CarriedAnswers(AnswerRepository answers) {
        this.answers = answers;
    }

    @EventListener
    void on(MembershipCarried carried) {
        answers.carry(carried.place(), carried.other());
    }
}
