package org.qiangxian.inspection;

import java.util.Optional;
import org.qiangxian.application.Application;
import org.qiangxian.form.Kind;
import org.qiangxian.submission.Package;
import org.qiangxian.submission.Submissions;
import org.springframework.stereotype.Component;

/** Checks that the stamped scan of a proposal belongs to the version submitted (R61); annex 2 has no seal. */
@Component
class SealCheck {

    private final Submissions submissions;

    SealCheck(Submissions submissions) {
        this.submissions = submissions;
    }

    CheckFinding of(Application proposal) {
        if (proposal.kind() == Kind.ACTIVITY) {
            return CheckFinding.passed(CheckItem.SEAL, "附件2不需盖章");
        }
        return item(proposal)
                .filter(item -> item.scan() != null && item.submission() == proposal.submission())
                .map(item -> CheckFinding.passed(CheckItem.SEAL, "盖章件内容码%s与提交的版本一致".formatted(item.code())))
                .orElseGet(() -> CheckFinding.failed(CheckItem.SEAL, "报送包中没有与提交版本一致的盖章件，请核对后写明结果"));
    }

    /** The proposal's item in the package in force. */
    private Optional<Package.Item> item(Application proposal) {
        return submissions.arrived(proposal.call()).stream()
                .flatMap(sent -> sent.items().stream())
                .filter(item -> item.application().equals(proposal.id()))
                .findFirst();
    }
}
