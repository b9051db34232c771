package org.qiangxian.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.application.Application;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Remark;
import org.qiangxian.form.Zishu;
import org.qiangxian.library.Library;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/** Checks one item of the formal check: the form by the call's own check, the membership, the seats, the seal. */
@Component
class Inspection {

    private final ArrivedProposals proposals;
    private final Library library;
    private final SealCheck seal;

    Inspection(ArrivedProposals proposals, Library library, SealCheck seal) {
        this.proposals = proposals;
        this.library = library;
        this.seal = seal;
    }

    CheckFinding of(Application proposal, CheckItem item) {
        return switch (item) {
            case COMPLETE -> complete(proposal);
            case LIMITS -> limits(proposal);
            case DIRECTIONS -> directions(proposal);
            case QUARTERS -> quarters(proposal);
            case ELIGIBILITY -> eligibility(proposal);
            case SEATS -> seats(proposal);
            case SEAL -> seal.of(proposal);
        };
    }

    private CheckFinding complete(Application proposal) {
        var missing = proposals.form(proposal).texts().stream()
                .filter(field ->
                        field.required() && Typing.blank(proposal.content().text(field.key())))
                .map(field -> field.name() + "没有填写")
                .toList();
        return finding(CheckItem.COMPLETE, missing, "各项均已填写");
    }

    private CheckFinding limits(Application proposal) {
        var form = proposals.form(proposal);
        var content = proposal.content();
        var texts = form.texts().stream()
                .filter(field -> field.limit() != null && Zishu.count(content.text(field.key())) > field.limit())
                .map(field -> field.name() + "超过" + field.limit() + "字");
        var quarters = form.quarters().stream()
                .filter(field -> Form.count(field, content) > field.limit())
                .map(field -> field.name() + "超过" + field.limit() + "字");
        return finding(CheckItem.LIMITS, Stream.concat(texts, quarters).toList(), "各项均在字数以内");
    }

    private CheckFinding directions(Application proposal) {
        var form = proposals.form(proposal);
        var key = form.directions().map(Field.Directions::key).orElse("");
        var wrong = remarks(proposal).stream()
                .filter(remark -> remark.field().equals(key))
                .map(Remark::message)
                .toList();
        return finding(CheckItem.DIRECTIONS, wrong, String.join("、", form.directionsOf(proposal.content())));
    }

    /** The remarks of the call's check on the quarters, without those on length. */
    private CheckFinding quarters(Application proposal) {
        var wrong = proposals.form(proposal).quarters().stream()
                .flatMap(field -> remarks(proposal).stream()
                        .filter(remark -> remark.field().equals(field.key()))
                        .limit(missing(field, proposal)))
                .map(Remark::message)
                .toList();
        return finding(CheckItem.QUARTERS, wrong, "截止日之后的各季度均已填写");
    }

    /** How many of the remarks are not about length, which is the last one. */
    private long missing(Field.Quarters field, Application proposal) {
        var all = remarks(proposal).stream()
                .filter(remark -> remark.field().equals(field.key()))
                .count();
        return Form.count(field, proposal.content()) > field.limit() ? all - 1 : all;
    }

    /**
     * Checks the membership. A member under 暂停 is 在库 here, as everywhere outside its case; the decision itself says
     * what becomes of a proposal (R20, R21).
     */
    private CheckFinding eligibility(Application proposal) {
        return library.isMember(proposal.unit())
                ? CheckFinding.passed(CheckItem.ELIGIBILITY, "在库")
                : CheckFinding.failed(CheckItem.ELIGIBILITY, "不在培育库中");
    }

    private CheckFinding seats(Application proposal) {
        var taken = proposals.putForward(proposal);
        var places = proposals.seats(proposal);
        return taken <= places
                ? CheckFinding.passed(CheckItem.SEATS, "推荐单位未超过名额")
                : CheckFinding.failed(CheckItem.SEATS, "推荐单位报送%d项，名额%d个".formatted(taken, places));
    }

    private List<Remark> remarks(Application proposal) {
        return proposals
                .form(proposal)
                .check(proposal.content(), proposals.callOf(proposal).deadlineDay());
    }

    private static CheckFinding finding(CheckItem item, List<String> wrong, String right) {
        return wrong.isEmpty() ? CheckFinding.passed(item, right) : CheckFinding.failed(item, String.join("；", wrong));
    }
}
