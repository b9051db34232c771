package org.qiangxian.complaint;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Role;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.region.Level;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Decides who handles a complaint (R2): the body above the accused; 纪检 alone where 总局 is accused. Persons who work at
 * the accused learn nothing, in any post.
 */
@Component
class Routing {

    private static final Pattern CITY = Pattern.compile("/cities/(\\d{6})(/.*)?");

    private final Regions regions;
    private final TypedPlaces places;
    private final Accounts accounts;
    private final PlatformSettings settings;
    private final Clock clock;

    Routing(Regions regions, Accounts accounts, PlatformSettings settings, Clock clock) {
        this.regions = regions;
        this.places = new TypedPlaces(regions);
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who handles a new complaint: the nearest office above the accused in which somebody may. Where nobody may in any of them, the
     * nearest, and whoever comes first to one of them gets it ({@link #heir}).
     *
     * @param fictional whether the complaint belongs to 示例省
     */
    Handler handler(Complaint.Target target, boolean fictional) {
        var offices = above(target).toList();
        return offices.stream()
                .filter(office ->
                        !office.works() || !handlers(office, target, fictional).isEmpty())
                .findFirst()
                .orElse(offices.getFirst());
    }

    /** The offices above the accused, the nearest first; 纪检 alone where 总局 is accused. */
    private Stream<Handler> above(Complaint.Target target) {
        var place = target.place();
        return switch (target.accused()) {
            case SAMR -> Stream.of(Handler.DISCIPLINE);
            case PROVINCE, SITE -> Stream.of(Handler.NATION);
            case CITY_BUREAU, OTHER -> provinceUp(place);
            case CITY -> Stream.concat(bureau(place).stream(), provinceUp(place));
        };
    }

    private Optional<Handler> bureau(@Nullable RegionCode place) {
        return place == null
                ? Optional.empty()
                : regions.cityOf(place)
                        .map(city -> city.code())
                        .filter(city -> !city.equals(place))
                        .map(city -> new Handler(Role.CITY_BUREAU, city));
    }

    private Stream<Handler> provinceUp(@Nullable RegionCode place) {
        return place == null
                ? Stream.of(Handler.NATION)
                : Stream.of(
                        new Handler(
                                Role.PROVINCE, regions.provincialBodyOf(place).code()),
                        Handler.NATION);
    }

    /**
     * The place that was typed, of the level of the body.
     *
     * @throws Refusal.Invalid at the field {@code place}, naming what may be meant
     */
    RegionCode place(Accused body, String typed) {
        try {
            return places.one("place", typed, place -> fits(body, place));
        } catch (Refusal.Invalid invalid) {
            throw Refusal.Invalid.of("place", invalid.getMessage().replace("它不在您的范围内", "它不是所选的这一级"));
        }
    }

    private static boolean fits(Accused accused, Region place) {
        return place.current()
                && switch (accused) {
                    case PROVINCE -> place.level() == Level.PROVINCE;
                    case CITY_BUREAU -> place.level() == Level.CITY;
                    case CITY -> place.level() == Level.COUNTY;
                    case OTHER -> true;
                    case SAMR, SITE -> false;
                };
    }

    String name(Accused accused, @Nullable RegionCode place) {
        return place == null
                ? accused.label()
                : accused == Accused.OTHER
                        ? regions.displayName(place) + "的其他单位"
                        : regions.displayName(place) + "市场监管局";
    }

    /** The office that handles something, as its papers call it. */
    String name(Handler handler) {
        var area = handler.area();
        return area == null ? "国家市场监督管理总局" : regions.displayName(area) + "市场监管局";
    }

    boolean fictional(@Nullable RegionCode place) {
        return place != null && regions.find(place).filter(Region::fictional).isPresent();
    }

    /** Whether a page of the site is about a place of 示例省. */
    boolean fictional(String page) {
        var city = CITY.matcher(page);
        return city.matches() && fictional(new RegionCode(city.group(1)));
    }

    /** Whether trials can be sent here, which the demonstration accounts read. */
    boolean demonstrates() {
        return settings.demonstration();
    }

    /** Whether an office is the accused itself, or below it. */
    boolean within(Complaint.Target target, Handler office) {
        var area = office.area();
        return target.accused().role() != null
                && area != null
                && seats(target).anyMatch(seat -> regions.covers(seat, area));
    }

    /** The places of the accused: its own, and the successors of a place that is no longer in force. */
    private Stream<RegionCode> seats(Complaint.Target target) {
        var place = target.place();
        return place == null
                ? Stream.of()
                : Stream.concat(
                                Stream.of(place),
                                regions.find(place).stream()
                                        .flatMap(unit -> regions.heirsOf(unit, year()).stream())
                                        .map(Region::code))
                        .distinct();
    }

    /**
     * Who goes on with what waits at an office where nobody may handle it: where its place is in force no more, the office that took it
     * up, of several the one above the accused; then those above it, then those above the accused: the first in which somebody may, and
     * one that passed it on only where there is no other. Empty while the office has its people, and where nobody may anywhere, except
     * that nothing stays at an office whose place is in force no more: that goes to 总局.
     *
     * @param passed the offices that passed it on themselves
     * @param coming whether it may wait for somebody whose post there is not granted yet
     */
    Optional<Handler> heir(Complaint complaint, Set<Handler> passed, boolean coming) {
        var office = complaint.handler();
        if (!office.works() || peopled(office, complaint, coming)) {
            return Optional.empty();
        }
        return Stream.of(tookUp(office, complaint.target()), upwards(office), above(complaint.target()))
                .flatMap(offices -> offices)
                .filter(heir -> !heir.equals(office) && !within(complaint.target(), heir))
                .filter(heir -> peopled(heir, complaint, coming && outdated(office)))
                .min(Comparator.comparing(passed::contains))
                .or(() -> outdated(office) ? Optional.of(Handler.NATION) : Optional.empty());
    }

    /** Whether the place of an office is in force no more. */
    boolean outdated(Handler office) {
        var area = office.area();
        return area != null
                && regions.find(area).filter(unit -> !unit.current()).isPresent();
    }

    private Stream<Handler> upwards(Handler office) {
        return office.role() == Role.CITY_BUREAU ? provinceUp(office.area()) : Stream.of(Handler.NATION);
    }

    /** Whether somebody may handle it there, or will once a post is granted. */
    private boolean peopled(Handler office, Complaint complaint, boolean coming) {
        var role = Objects.requireNonNull(office.role());
        return !handlers(office, complaint).isEmpty()
                || coming
                        && !may(accounts.proposed(role, office.area()), complaint.target(), complaint.fictional())
                                .isEmpty();
    }

    /** The offices of the cities of today that took up what the city of an office was, those above the accused first. */
    private Stream<Handler> tookUp(Handler office, Complaint.Target target) {
        if (!outdated(office)) {
            return Stream.of();
        }
        return regions.find(Objects.requireNonNull(office.area())).stream()
                .flatMap(unit -> regions.heirsOf(unit, year()).stream())
                .flatMap(heir -> heir.level() == Level.CITY
                        ? Stream.of(heir.code())
                        : regions.cityOf(heir.code()).map(Region::code).stream())
                .distinct()
                .sorted(Comparator.comparing(city -> seats(target).noneMatch(seat -> regions.covers(city, seat))))
                .map(city -> new Handler(Objects.requireNonNull(office.role()), city));
    }

    private int year() {
        return Chinese.day(clock.instant()).getYear();
    }

    /** Those of an office who may handle it: nobody who holds a post at the accused, of real bodies no demonstration account. */
    List<Accounts.Holder> handlers(Handler office, Complaint complaint) {
        return handlers(office, complaint.target(), complaint.fictional());
    }

    private List<Accounts.Holder> handlers(Handler office, Complaint.Target target, boolean fictional) {
        return may(accounts.holders(Objects.requireNonNull(office.role()), office.area()), target, fictional);
    }

    private List<Accounts.Holder> may(List<Accounts.Holder> people, Complaint.Target target, boolean fictional) {
        if (people.isEmpty()) {
            return people;
        }
        var staff = staff(target);
        return people.stream()
                .filter(each -> !staff.contains(each.person()))
                .filter(each -> fictional || !each.demonstration())
                .toList();
    }

    /** Whether somebody holds a post at the accused, whichever post they act in. */
    boolean concerned(UUID person, Complaint.Target target) {
        return staff(target).contains(person);
    }

    /** Those who hold a post at the accused. */
    Set<UUID> staff(Complaint.Target target) {
        var role = target.accused().role();
        return role == null
                ? Set.of()
                : seats(target)
                        .flatMap(seat -> accounts.holders(role, seat).stream())
                        .map(Accounts.Holder::person)
                        .collect(Collectors.toSet());
    }

    /** Whether 纪检 of an area reads it: that of the nation reads all, that of a province its own. */
    boolean disciplineReads(@Nullable RegionCode area, Complaint.Target target) {
        var place = target.place();
        return area == null
                || (target.accused() != Accused.PROVINCE && place != null && regions.covers(area, place))
                || (target.accused() == Accused.PROVINCE && area.equals(place));
    }
}
