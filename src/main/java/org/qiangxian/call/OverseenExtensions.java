package org.qiangxian.call;

import java.util.List;
import org.qiangxian.procedure.Overseen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Later last days, as 纪检 reads them (R79, R91). */
@Component
class OverseenExtensions implements Overseen {

    private final CallRepository repository;
    private final Calls calls;
    private final Regions regions;

    OverseenExtensions(CallRepository repository, Calls calls, Regions regions) {
        this.repository = repository;
        this.calls = calls;
        this.regions = regions;
    }

    @Override
    public String key() {
        return "extensions";
    }

    @Override
    public String title() {
        return "延长的截止日";
    }

    @Override
    public List<Entry> entries() {
        return repository.extensions().reversed().stream().map(this::entry).toList();
    }

    private Entry entry(Extension it) {
        var call = calls.get(it.call());
        RegionCode body = it.recommender();
        return new Entry(
                it.grantedAt(),
                "%s：%s延长到%s"
                        .formatted(
                                call.title(),
                                body == null ? "全部推荐单位" : regions.displayName(body),
                                Chinese.date(it.day())),
                it.reason(),
                it.grantedBy().words(),
                body == null ? null : body.value(),
                call.audience().fictional());
    }
}
