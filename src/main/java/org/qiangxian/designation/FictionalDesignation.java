package org.qiangxian.designation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.database.Changes;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One exception of the demonstration, entered once: the name of an invented document of 示例省, proposed by one person of 总局 and agreed to
 * by another. Nobody else's text holds these words.
 */
@Component
@Order(47)
class FictionalDesignation implements Preparation {

    static final String PROVINCE = "示例省";

    static final String NAME = PROVINCE + "农产品评选管理办法";

    private static final long DAY = 86_400;

    private final PlatformSettings settings;
    private final DesignationRepository names;
    private final Accounts accounts;
    private final Changes changes;
    private final Clock clock;

    FictionalDesignation(
            PlatformSettings settings, DesignationRepository names, Accounts accounts, Changes changes, Clock clock) {
        this.settings = settings;
        this.names = names;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        var persons = accounts.holders(Role.SAMR, null).stream()
                .filter(Accounts.Holder::demonstration)
                .toList();
        if (!settings.demonstration()
                || persons.size() < 2
                || names.all().stream().anyMatch(each -> each.name().equals(NAME))) {
            return;
        }
        var proposed = clock.instant().minusSeconds(9 * DAY);
        var id = UUID.randomUUID();
        var asked = new DesignationForm.Asked(
                NAME, "示例省农业农村厅《%s》（虚构的演示文件）".formatted(NAME), "工作方案的依据中要照写这份文件的标题", Chinese.day(proposed));
        names.insert(id, asked, signature(persons.getFirst()), proposed);
        agreed(id, persons.get(1), proposed.plusSeconds(DAY));
    }

    private void agreed(UUID id, Accounts.Holder by, Instant at) {
        names.lock(id).ifPresent(name -> names.move(name, DesignationAction.AGREE, "", signature(by), at));
        changes.note(AdmittedNames.CHANGES);
    }

    private static Signature signature(Accounts.Holder by) {
        return new Signature(by.person(), by.organisation(), by.name() + "（演示数据）");
    }
}
