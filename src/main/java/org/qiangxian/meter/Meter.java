package org.qiangxian.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one meter of named values (R1): of how many places one person read figures by name in a day of Beijing. It
 * belongs to the person, across posts, sessions and nodes; a place counts once a day. {@value #FREE} places need no
 * reason, up to {@value #MOST} a purpose and the consent of a second person ({@link Permits}). One's own place is never
 * counted.
 */
@Service
@Transactional
public class Meter {

    /** Places a day without a purpose. */
    public static final int FREE = 20;

    /** Places a day at most, with purpose and consent. */
    public static final int MOST = 100;

    /** The page on which readers see their own count. */
    static final String PAGE = "/meter";

    private final MeterRepository repository;
    private final Clock clock;

    Meter(MeterRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Counts places that are about to be shown together; refuses, and counts none of them, where that would exceed the
     * limit.
     */
    public void count(Actor reader, Collection<RegionCode> places) {
        var day = today();
        if (!places.isEmpty() && !repository.count(reader, day, codes(places))) {
            throw full(reader, repository.allowed(reader, day));
        }
    }

    /** Whether all of these places were counted today already, so that showing them again is free. */
    public boolean counted(Actor reader, Collection<RegionCode> places) {
        return repository.read(reader, today(), Ground.COUNTED, codes(places));
    }

    /** Whether this place was read today for a matter in hand; then it stays readable for that day. */
    public boolean inMatter(Actor reader, RegionCode place) {
        return repository.read(reader, today(), Ground.MATTER, List.of(place.value()));
    }

    /** Records that places are shown on an exempt ground. */
    public void exempt(Actor reader, Ground basis, Collection<String> places) {
        if (!places.isEmpty()) {
            repository.exempt(reader, today(), basis, places);
        }
    }

    private Refusal full(Actor reader, int allowed) {
        var asking = Permits.asks(reader);
        var open = asking && allowed < MOST
                ? "因工作确需多看的，请写明用途并请%s同意，今天最多可看 %d 地；也可以从明天 0 时（北京时间）起再看。".formatted(Permits.whoConsents(reader), MOST)
                : "请从明天 0 时（北京时间）起再看。";
        return new Refusal.TooMany(
                "今天已按名称查看 %d 个地区的数据，到了一天的限额，这次没有显示任何数据。今天看过的地区仍可以看。".formatted(allowed) + open,
                new Refusal.Way(PAGE, asking ? "去写明用途" : "查看限额"));
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    private static List<String> codes(Collection<RegionCode> places) {
        return places.stream().map(RegionCode::value).toList();
    }
}
