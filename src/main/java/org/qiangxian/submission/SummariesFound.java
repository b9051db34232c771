package org.qiangxian.submission;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.Regions;
import org.qiangxian.search.FindablePaper;
import org.qiangxian.search.Found;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds annex 3 by the 内容码 in its footer: those of packages the reader may read, and the one a province would send now
 * (R61, R79).
 */
@Component
@Order(0)
class SummariesFound implements FindablePaper {

    private static final String TITLE = "附件3 汇总表";

    private final SubmissionRepository packages;
    private final OpenCalls calls;
    private final Packing packing;
    private final Regions regions;

    SummariesFound(SubmissionRepository packages, OpenCalls calls, Packing packing, Regions regions) {
        this.packages = packages;
        this.calls = calls;
        this.packing = packing;
        this.regions = regions;
    }

    @Override
    public String paper() {
        return "附件3";
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Stream<Found> with(ContentCode code, Actor reader) {
        return Stream.concat(sent(reader, code), now(reader, code));
    }

    private Stream<Found> sent(Actor reader, ContentCode code) {
        return packages.of(code).stream()
                .filter(sent -> Packing.mayRead(reader, sent))
                .map(sent -> new Found(
                        TITLE,
                        "%s，第%d次报送".formatted(sent.organisation(), sent.number()),
                        sent.inForce() ? "与%s报送的一致。".formatted(Times.second(sent.at())) : "这次报送已经撤回，这份打印件不再有效。",
                        "/submissions/receipts/" + sent.id(),
                        regions.get(sent.recommender()).fictional()));
    }

    /** The annex 3 of what is put forward now and not sent. */
    private Stream<Found> now(Actor reader, ContentCode code) {
        if (!reader.is(Role.PROVINCE)) {
            return Stream.empty();
        }
        var recommender = Objects.requireNonNull(reader.area());
        return calls.callsFor(recommender).stream()
                .filter(call -> packing.bundle(call, recommender).summaryCode().equals(code))
                .map(call -> new Found(
                        TITLE,
                        call.title(),
                        "与现在拟推荐的方案一致，还没有报送。",
                        Summaries.page(call.id()),
                        regions.get(recommender).fictional()));
    }
}
