package org.qiangxian.admission;

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
import org.qiangxian.shell.Chinese;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds a 推荐函 by the 内容码 in its footer: those of batches the reader may know, and the one a province would send now
 * (R61).
 */
@Component
@Order(0)
class LettersFound implements FindablePaper {

    private final Tranches tranches;
    private final Regions regions;

    LettersFound(Tranches tranches, Regions regions) {
        this.tranches = tranches;
        this.regions = regions;
    }

    @Override
    public String paper() {
        return "推荐函";
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
        return tranches.list(reader).stream()
                .filter(batch -> batch.code().equals(code))
                .map(batch -> new Found(
                        "推荐函",
                        "%s，第%d批".formatted(regions.displayName(batch.province()), batch.number()),
                        "与%s报送的一致。".formatted(Chinese.time(batch.sentAt())),
                        batch.path(),
                        regions.get(batch.province()).fictional()));
    }

    private Stream<Found> now(Actor reader, ContentCode code) {
        if (!reader.is(Role.PROVINCE)) {
            return Stream.empty();
        }
        var letter = tranches.letter(reader);
        return letter.entries().isEmpty() || !tranches.code(letter).equals(code)
                ? Stream.empty()
                : Stream.of(new Found(
                        "推荐函",
                        "",
                        "与批次中现在的申请一致，还没有报送。",
                        LetterReceiver.PAGE,
                        regions.get(Objects.requireNonNull(reader.area())).fictional()));
    }
}
