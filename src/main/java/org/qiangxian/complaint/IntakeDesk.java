package org.qiangxian.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.springframework.stereotype.Component;

/**
 * Tells the handler and 纪检 that something came, in words that do not reveal about whom; persons who work at the accused
 * are not told.
 */
@Component
class IntakeDesk {

    private final ComplaintRepository repository;
    private final Notices notices;
    private final Accounts accounts;
    private final Routing routing;
    private final ComplaintClock clock;

    IntakeDesk(
            ComplaintRepository repository, Notices notices, Accounts accounts, Routing routing, ComplaintClock clock) {
        this.repository = repository;
        this.notices = notices;
        this.accounts = accounts;
        this.routing = routing;
        this.clock = clock;
    }

    ComplaintClock clock() {
        return clock;
    }

    Optional<Complaint> find(byte[] hash) {
        return repository.find(hash);
    }

    void tell(Complaint complaint) {
        var handler = complaint.handler();
        if (handler.works()) {
            tell(
                    complaint,
                    "有一件群众反映待受理",
                    "请在 %d 个工作日内受理。不要转给被反映的单位。".formatted(ComplaintClock.ACCEPT),
                    complaint.matter());
        }
        if (complaint.handler() != Handler.OWNER) {
            tellDiscipline(complaint, "有新的群众反映", DisciplineController.PATH, "sent");
        }
    }

    /** Tells 纪检 that a complaint was handed to it. @return whether anybody of 纪检 reads it */
    boolean tellOfTransfer(Complaint complaint) {
        return tellDiscipline(complaint, "有一件群众反映移送纪检监察机构", complaint.path(), "transferred");
    }

    private boolean tellDiscipline(Complaint complaint, String subject, String path, String event) {
        var to = discipline(complaint);
        if (!to.isEmpty()) {
            var key = "%s/discipline/%s".formatted(complaint.matter(), event);
            notices.tell(to, subject, "请在“纪检监察”中查看。", path, key);
        }
        return !to.isEmpty();
    }

    /** Those of 纪检 who read it: of the province where there is one, and of the nation. */
    List<Recipient> discipline(Complaint complaint) {
        var areas = accounts.areas(Role.DISCIPLINE).stream()
                .filter(area -> routing.disciplineReads(area, complaint.target()))
                .flatMap(area -> accounts.holders(Role.DISCIPLINE, area).stream());
        var placed = accounts.areas(Role.DISCIPLINE).stream()
                .flatMap(area -> accounts.holders(Role.DISCIPLINE, area).stream())
                .map(Accounts.Holder::person)
                .collect(Collectors.toSet());
        var nation = accounts.holders(Role.DISCIPLINE, null).stream().filter(each -> !placed.contains(each.person()));
        var staff = routing.staff(complaint.target());
        return Stream.concat(areas, nation)
                .filter(each -> !staff.contains(each.person()))
                .filter(each -> complaint.fictional() || !each.demonstration())
                .map(each -> Recipient.person(each.person()))
                .distinct()
                .toList();
    }

    /** Tells the office it was passed on to. @param time how often it has been passed on by now */
    void tellOfPassing(Complaint complaint, int time) {
        tell(
                complaint,
                "有一件群众反映转来办理",
                "%s，期限不重新计算。不要转给被反映的单位。".formatted(clock.words(complaint)),
                "%s/passed/%d".formatted(complaint.matter(), time));
    }

    private void tell(Complaint complaint, String subject, String text, String key) {
        var to = routing.handlers(complaint.handler(), complaint).stream()
                .map(each -> Recipient.person(each.person()))
                .distinct()
                .toList();
        if (!to.isEmpty()) {
            notices.tell(to, subject, text, complaint.path(), key);
        }
    }
}
