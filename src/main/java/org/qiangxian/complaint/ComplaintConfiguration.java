package org.qiangxian.complaint;

import java.time.Duration;
import java.util.Set;
import org.qiangxian.account.MenuItem;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.notice.Job;
import org.qiangxian.procedure.EachAlone;
import org.qiangxian.shell.PublicAddress;
import org.qiangxian.shell.PublicUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of 群众反映 and 纪检监察, the open addresses, the clock. */
@Configuration(proxyBeanMethods = false)
class ComplaintConfiguration {

    @Bean
    MenuItem complaintsPlace() {
        return new MenuItem(
                "群众反映",
                "messages",
                ComplaintController.PATH,
                MenuItem.Group.SUPERVISION,
                49,
                ComplaintController.HANDLERS);
    }

    @Bean
    MenuItem disciplinePlace() {
        return new MenuItem(
                "纪检监察", "messages", DisciplineController.PATH, MenuItem.Group.SUPERVISION, 30, Set.of(Role.DISCIPLINE));
    }

    @Bean
    Job complaintClockJob(ComplaintRepository repository, Complaints complaints, EachAlone each, SendingLimit limit) {
        return new Job("complaint.clock", Duration.ofMinutes(30), () -> {
            limit.tidy();
            each.run(
                    "clock of a complaint",
                    repository.running().stream().map(Complaint::id).toList(),
                    complaints::tend);
        });
    }

    /** What waits at an office where nobody may handle it any more: its place changed, or its people left (R2, R85). */
    @Bean
    Job complaintOfficesJob(ComplaintRepository repository, PassingOn passing, EachAlone each) {
        return new Job(
                "complaint.changed-offices",
                Duration.ofMinutes(10),
                () -> each.run(
                        "office of a complaint",
                        repository.waiting(Reach.all()).stream()
                                .map(Complaint::id)
                                .toList(),
                        passing::follow));
    }

    /** All its files and the words. */
    @Bean
    static PublicUpload filesOfThePublic() {
        return new PublicUpload("/feedback/new", ComplaintFiles.RULE.most() * (ComplaintFiles.RULE.bytes() >> 20) + 1);
    }

    @Bean
    static PublicAddress openFeedback() {
        return PublicAddress.of("/feedback/new", "/feedback/query", "/feedback/erase", "/feedback/papers");
    }
}
