package org.qiangxian.panel;

import org.qiangxian.application.Application;
import org.qiangxian.call.Kind;
import org.springframework.stereotype.Component;

/** Whether the stamped scan of a proposal belongs to the version that was submitted (R61); annex 2 has no seal. */
@Component
class SealCheck {

    Finding of(Application proposal) {
        return proposal.kind() == Kind.ACTIVITY
                ? Finding.passed(Item.SEAL, "附件2不需盖章")
                : Finding.failed(Item.SEAL, "请对照盖章件核对内容码，核对后写明结果");
    }
}
