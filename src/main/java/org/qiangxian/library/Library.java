package org.qiangxian.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.region.Level;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.RegionKind;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 培育库 for readers: memberships, confirmed types, strategies. Only {@link Memberships} changes
 * memberships. Every list is in the order of codes, and no other order exists (R1).
 */
@Service
@Transactional(readOnly = true)
public class Library {

    /** The subject under which {@code database.Changes} counts changes of memberships and types. */
    public static final String CHANGES = "library";

    /** In SQL: for a city {@code :unit} that is or was a member, whether it is one of 示例省. */
    public static final String ENTERED =
            "select m.fictional from library.membership_event m where m.code = :unit and m.status = 'IN'";

    private final MembershipRepository memberships;
    private final LibraryRepository repository;
    private final PassageRepository passages;
    private final List<Holding> holdings;
    private final Regions regions;

    Library(
            MembershipRepository memberships,
            LibraryRepository repository,
            PassageRepository passages,
            List<Holding> holdings,
            Regions regions) {
        this.passages = passages;
        this.holdings = holdings;
        this.memberships = memberships;
        this.repository = repository;
        this.regions = regions;
    }

    /** The members there are today, 在库 or 暂停; real places only. The public sees those that are {@code published()}. */
    public List<Membership> members() {
        return memberships.memberships(false);
    }

    /** The members of the fictional 示例省; empty where demonstration is off. */
    public List<Membership> fictionalMembers() {
        return memberships.memberships(true);
    }

    /** The members a recommending body answers for; 兵团 has those of its cities (R85). 示例省 has its fictional ones. */
    public List<Membership> membersOf(RegionCode recommender) {
        var fictional =
                regions.find(recommender).filter(unit -> unit.fictional()).isPresent();
        return memberships.memberships(fictional).stream()
                .filter(member -> recommends(recommender, member.code()))
                .toList();
    }

    /** The members within {@code area}: a city's for its bureau, a province's for its bureau. */
    public List<Membership> membersWithin(RegionCode area) {
        var fictional = regions.find(area).filter(unit -> unit.fictional()).isPresent();
        return memberships.memberships(fictional).stream()
                .filter(member -> regions.covers(area, member.code()))
                .toList();
    }

    /** Units in the body's area outside the library that have chosen a type, and so may intend to apply (R23, R27). */
    List<RegionCode> choosersOutside(RegionCode recommender) {
        return repository.choosers().stream()
                .filter(code -> recommends(recommender, code) && !isMember(code))
                .toList();
    }

    /** The membership of a unit, including that of a former member; empty for a unit that never was one. */
    public Optional<Membership> find(RegionCode code) {
        return memberships.find(code);
    }

    /** Whether the unit is a member today. */
    public boolean isMember(RegionCode code) {
        return find(code).filter(member -> member.status().member()).isPresent();
    }

    /** Whether the unit has a public page: one that left keeps it, with its figures up to then. */
    public boolean isPublished(RegionCode code) {
        return find(code).filter(member -> !member.demonstration()).isPresent();
    }

    /** The unit that took over what an abolished one had here; empty for all others. */
    public Optional<RegionCode> carriedTo(RegionCode code) {
        return passages.to(code);
    }

    /**
     * Units no longer in force that still have something here, or in a {@link Holding}, which no successor took over;
     * in the order of codes.
     */
    public List<RegionCode> abolished() {
        var held = holdings.stream().flatMap(each -> each.units().stream());
        return Stream.concat(passages.standing().stream(), held)
                .distinct()
                .sorted()
                .filter(code ->
                        regions.find(code).filter(unit -> !unit.current()).isPresent())
                .filter(code -> passages.to(code).isEmpty())
                .toList();
    }

    /** What happened to a membership, newest first. */
    public List<MembershipEvent> historyOf(RegionCode code) {
        return memberships.events(code);
    }

    /** The types a city may choose from (R27). */
    public List<CityType> types() {
        return repository.types();
    }

    /** The type the province has confirmed; a newer choice that still waits does not replace it (R27). */
    public Optional<CityType> typeOf(RegionCode code) {
        return repository.confirmed(code).map(TypeChoice::type);
    }

    /** The confirmed type as the public may see it: without what demonstration accounts did to real places. */
    public Optional<CityType> publicTypeOf(RegionCode code) {
        return repository
                .confirmed(code)
                .filter(choice -> !choice.demonstration())
                .map(TypeChoice::type);
    }

    /** All members of a confirmed type, real or fictional ones. */
    public List<RegionCode> membersOfType(CityType type, boolean fictional) {
        return repository.ofType(type.code(), fictional);
    }

    /** The last step of a city's choice of type, confirmed or not. */
    public Optional<TypeChoice> choiceOf(RegionCode code) {
        return repository.choice(code);
    }

    /** The strategy in its latest version (R4, R13). */
    public Optional<Strategy> strategyOf(RegionCode code) {
        return repository.strategies(code).stream().findFirst();
    }

    /** The strategy as the public may see it. */
    public Optional<Strategy> publicStrategyOf(RegionCode code) {
        return repository.strategies(code).stream()
                .filter(strategy -> !strategy.demonstration())
                .findFirst();
    }

    /** All versions of the strategy, newest first. */
    public List<Strategy> strategiesOf(RegionCode code) {
        return repository.strategies(code);
    }

    /** Whether a unit may be in the library: counties, districts, cities at county level, banners, towns and zones (R13). */
    public boolean eligible(RegionCode code) {
        var unit = regions.get(code);
        return unit.level() == Level.COUNTY || unit.level() == Level.ZONE || unit.kind() == RegionKind.TOWN;
    }

    /** How many places are in the library in the whole country; never of a province or a city, and never as a ratio (R18). */
    public int inLibrary() {
        return (int) members().stream().filter(Membership::published).count();
    }

    /** The one national number and the words of the goal: being in the library is not being 建成 (R18). */
    public String nation() {
        return "在库 %d 个。%s".formatted(inLibrary(), goal().text());
    }

    /** The national goal (R18). */
    public Goal goal() {
        return Goal.NATIONAL;
    }

    /** Whether this body recommends the unit: its province or 兵团, 示例省 for its fictional places. */
    boolean recommends(RegionCode recommender, RegionCode code) {
        return regions.provincialBodyOf(code).code().equals(recommender);
    }
}
