package org.qiangxian.need;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.progress.Prefilled;
import org.qiangxian.progress.YearSource;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a member that were answered in a year, offered in its annual summary so that nobody writes them again (R5, R88). */
@Component
@Transactional(readOnly = true)
class NeedsOfYear implements YearSource {

    private final NeedRepository repository;

    NeedsOfYear(NeedRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Prefilled> of(RegionCode unit, int year) {
        return repository.of(unit).reversed().stream()
                .filter(need -> !need.demonstration())
                .flatMap(need -> passage(need, year))
                .toList();
    }

    private static Stream<Prefilled> passage(Need need, int year) {
        return need.reply() instanceof Need.Reply reply
                        && Chinese.day(reply.at()).getYear() == year
                ? Stream.of(new Prefilled(
                        "n." + need.id(),
                        "本年得到答复的需求（%s）".formatted(need.kind().label()),
                        "%s（%s）".formatted(need.text(), reply.outcome().words(reply.referred()))))
                : Stream.of();
    }
}
