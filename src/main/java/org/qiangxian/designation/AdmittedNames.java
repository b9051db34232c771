package org.qiangxian.designation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.qiangxian.database.Changes;
import org.qiangxian.database.Kept;
import org.qiangxian.discipline.OfficialNames;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Supplies the names in force today to {@code discipline}, the same on every node. */
@Component
class AdmittedNames implements Supplier<Collection<String>>, InitializingBean, DisposableBean {

    static final String CHANGES = "designation";

    private final Kept<List<DesignationRepository.Admitted>> kept = new Kept<>();
    private final DesignationRepository names;
    private final Changes changes;
    private final Clock clock;

    AdmittedNames(DesignationRepository names, Changes changes, Clock clock) {
        this.names = names;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        OfficialNames.open(this);
    }

    @Override
    public void destroy() {
        OfficialNames.close(this);
    }

    @Override
    public Collection<String> get() {
        var today = Chinese.day(clock.instant());
        return kept.get(changes.of(CHANGES), "", names::admitted).stream()
                .filter(name -> !name.validFrom().isAfter(today))
                .map(DesignationRepository.Admitted::name)
                .toList();
    }
}
