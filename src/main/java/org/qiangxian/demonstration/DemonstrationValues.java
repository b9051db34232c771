package org.qiangxian.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the invented values of 示例省 once, a batch for each channel, where demonstration is on; real places get none. */
@Component
@Order(200)
class DemonstrationValues implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationValues.class);

    private final PlatformSettings settings;
    private final Library library;
    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Clock clock;

    DemonstrationValues(
            PlatformSettings settings, Library library, Catalogue catalogue, Measurements measurements, Clock clock) {
        this.settings = settings;
        this.library = library;
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        var members = library.fictionalMembers();
        if (!settings.demonstration()
                || members.isEmpty()
                || !measurements.current(members.getFirst().code()).isEmpty()) {
            return;
        }
        for (var channel : Channel.values()) {
            var stored = measurements.load(batch(channel), rows(members, channel));
            LOG.info("demonstration: {} invented values, channel {}", stored, channel);
        }
    }

    /**
     * The rows; everything else is read from the database before, because the connection is busy while they are copied.
     */
    Stream<BatchRow> rows(List<Membership> members, Channel channel) {
        var indicators = catalogue.indicators().stream()
                .filter(i -> i.channel() == channel)
                .toList();
        var places = members.stream().map(this::place).toList();
        return places.stream().flatMap(place -> rows(place, indicators));
    }

    private static Stream<BatchRow> rows(Place place, List<Indicator> indicators) {
        var context = indicators.stream()
                .filter(DemonstrationValues::context)
                .map(i -> i.code().value())
                .collect(Collectors.toSet());
        var yearly = indicators.stream()
                .filter(i -> i.entered() && !context(i))
                .flatMap(i -> new YearlyValues(place, i).rows());
        return context.isEmpty() ? yearly : Stream.concat(new ContextValues(place, context).rows(), yearly);
    }

    private Place place(Membership member) {
        var type = library.typeOf(member.code()).map(CityType::code).orElse("");
        return Place.of(member.code().value(), type);
    }

    private static boolean context(Indicator indicator) {
        return indicator.code().value().startsWith("J");
    }

    private Batch batch(Channel channel) {
        var name = Batch.INVENTED + channel;
        return new Batch(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                channel,
                "演示数据（示例省，虚构）",
                "示例省（虚构）",
                String.valueOf(YearlyValues.LAST + 1),
                LocalDate.now(clock.withZone(Chinese.BEIJING)),
                null,
                null,
                "由固定种子生成，不是任何真实地区的统计数据",
                null,
                name,
                Signature.of("演示数据"),
                clock.instant(),
                null,
                false,
                false);
    }
}
