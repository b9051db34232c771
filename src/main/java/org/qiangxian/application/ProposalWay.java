package org.qiangxian.application;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.CityStep.Manner;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;

/**
 * The stations of a proposal from the draft to the result, from its own steps: what is done, where it stands, what is
 * to come.
 *
 * @param steps its trail, oldest step first
 * @param city how its reader calls the city
 * @param manner how the city bureau takes part
 * @param seal whether its form is sealed
 * @param sealed when the scan of the latest text came, or null
 * @param deadline the last instant to forward it
 */
record ProposalWay(
        Application application,
        List<ApplicationStep> steps,
        String city,
        Manner manner,
        boolean seal,
        @Nullable Instant sealed,
        Instant deadline,
        Instant now) {

    private static final Set<Status> RECOMMENDED =
            EnumSet.of(Status.SHORTLISTED, Status.FORWARDED, Status.UNDER_REVIEW, Status.SELECTED, Status.NOT_SELECTED);

    List<Station> stations() {
        var way = new ArrayList<Station>();
        way.add(drafted());
        if (application.status() == Status.CLOSED) {
            submitted().ifPresent(way::add);
            way.add(done("已结束", at(Action.CLOSE, Action.DISCARD), ""));
            return way;
        }
        if (application.status() == Status.RECORDED) {
            way.add(here("已记录", at(Action.RECORD), city));
            way.add(later("省局选取", Trail.before(deadline, now), "省局"));
        } else {
            way.add(submitted().orElseGet(() -> later("提交", "", city)));
            if (application.status() == Status.RETURNED) {
                way.add(here("修改", at(Action.RETURN, Action.SEND_BACK) + "退回", city));
            }
            bureau().ifPresent(way::add);
            way.add(received());
        }
        way.add(recommended());
        if (seal) {
            way.add(sealing());
        }
        forwarding(way);
        return way;
    }

    /** The stations of an activity that answers no call: it is written and recorded, and stays with the city (R69). */
    List<Station> apart() {
        return switch (application.status()) {
            case RECORDED -> List.of(drafted(), here("已记录", at(Action.RECORD), city));
            case CLOSED -> List.of(drafted(), done("已结束", at(Action.DISCARD), ""));
            default -> List.of(drafted(), later("记录", "", city));
        };
    }

    private Station drafted() {
        var begun = steps.isEmpty() ? "" : Trail.moment(steps.getFirst().at(), now);
        return application.status() == Status.DRAFT ? here("起草", begun, city) : done("起草", begun, city);
    }

    private Optional<Station> submitted() {
        return application.status() == Status.DRAFT
                ? Optional.empty()
                : last(Action.SUBMIT, Action.PICK)
                        .map(step -> done(
                                "提交",
                                Trail.moment(step.at(), now),
                                step.submission() > 1 ? "%s，第 %d 稿".formatted(city, step.submission()) : city));
    }

    private Optional<Station> bureau() {
        if (manner != Manner.SIGN_OFF) {
            return Optional.empty();
        }
        if (application.holder() == Holder.BUREAU) {
            return Optional.of(here("市局", "", "审核"));
        }
        return Optional.of(waitsForSubmission() ? later("市局", "", "审核") : done("市局", at(Action.PASS), "审核"));
    }

    private boolean waitsForSubmission() {
        return application.status() == Status.DRAFT || application.status() == Status.RETURNED;
    }

    private Station received() {
        if (waitsForSubmission() || application.holder() == Holder.BUREAU) {
            return later("省局受理", "", "省局");
        }
        return application.status() == Status.SUBMITTED
                ? here("省局受理", Trail.before(deadline, now), "省局")
                : done("省局受理", at(Action.SHORTLIST, Action.RESERVE), "省局");
    }

    private Station recommended() {
        if (application.status() == Status.RESERVED) {
            return here("备选", at(Action.RESERVE), "省局，不占名额");
        }
        return RECOMMENDED.contains(application.status())
                ? done("拟推荐", at(Action.SHORTLIST), "省局，占 1 个名额")
                : later("拟推荐", "", "省局");
    }

    private Station sealing() {
        if (sealed != null) {
            return done("盖章", Trail.moment(sealed, now), city);
        }
        return application.status() == Status.SHORTLISTED
                ? here("盖章", Trail.before(deadline, now), city)
                : later("盖章", Trail.before(deadline, now), city);
    }

    private void forwarding(List<Station> way) {
        var status = application.status();
        if (status.forwarded()) {
            way.add(done("报送总局", at(Action.FORWARD), "省局"));
        } else {
            var due = status == Status.SHORTLISTED && (!seal || sealed != null);
            var day = Trail.before(deadline, now);
            way.add(due ? here("报送总局", day, "省局") : later("报送总局", day, "省局"));
        }
        var decided = status == Status.SELECTED || status == Status.NOT_SELECTED;
        if (decided) {
            way.add(done("论证", at(Action.BEGIN_ARGUMENT), "总局组织专家"));
            way.add(done("结果", at(Action.SELECT, Action.DECLINE), application.statusLabel()));
        } else {
            way.add(status.forwarded() ? here("论证", "时间由总局通知", "总局组织专家") : later("论证", "时间由总局通知", "总局组织专家"));
            way.add(later("结果", "一次告知各地", "总局"));
        }
    }

    private Optional<ApplicationStep> last(Action... actions) {
        var wanted = List.of(actions);
        return steps.reversed().stream()
                .filter(step -> wanted.contains(step.action()))
                .findFirst();
    }

    private String at(Action... actions) {
        return last(actions).map(step -> Trail.moment(step.at(), now)).orElse("");
    }

    /** Whether the seal is all it waits for. */
    boolean wantsSeal() {
        return seal && sealed == null && application.kind() == Kind.PILOT;
    }
}
