package org.qiangxian.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Service;

/** The front door of issued editions, the only source of distributions of places (R1, R36). */
@Service
public class IssuedEditions {

    /** The subject counted in {@code Changes} when an edition is issued or a cell withheld. */
    public static final String CHANGES = "edition";

    private final EditionMemory memory;
    private final CurrentFigures now;
    private final EditionRepository repository;
    private final Regions regions;

    IssuedEditions(EditionMemory memory, CurrentFigures now, EditionRepository repository, Regions regions) {
        this.memory = memory;
        this.now = now;
        this.repository = repository;
        this.regions = regions;
    }

    /**
     * What a reader may know of the group of a place.
     *
     * @param named the places whose figures this reader can read by name: with fewer than {@value Spread#FEWEST} others in a
     *     cell it is withheld
     */
    public GroupView view(RegionCode place, GroupLevel level, Set<RegionCode> named) {
        return moment().view(place, level, regions.get(place).fictional(), named);
    }

    private Moment moment() {
        return new Moment(memory, memory.issued(), now, now.now());
    }

    /**
     * The smallest groups of many places at one moment, for computations over all of them; it takes no account of what
     * a reader can read by name.
     */
    public List<GroupView> blocks(List<RegionCode> places) {
        var moment = moment();
        return places.stream()
                .map(place ->
                        moment.view(place, GroupLevel.BLOCK, regions.get(place).fictional(), Set.of()))
                .toList();
    }

    /** The levels at which a place has a group of its own, the smallest first. */
    public Set<GroupLevel> levels(RegionCode place) {
        return memory.issued()
                .newest(regions.get(place).fictional())
                .flatMap(tree -> tree.of(place, GroupLevel.BLOCK))
                .map(block -> {
                    var levels = EnumSet.of(GroupLevel.BLOCK);
                    for (var level : GroupLevel.values()) {
                        if (block.at(level)
                                .filter(group -> !group.equals(block))
                                .isPresent()) {
                            levels.add(level);
                        }
                    }
                    return (Set<GroupLevel>) levels;
                })
                .orElseGet(() -> EnumSet.of(GroupLevel.BLOCK));
    }

    /** The groups above the blocks, for overviews: of real places or of 示例省, in the order in which they were made. */
    public List<GroupView> wide(boolean fictional) {
        var moment = moment();
        return moment.issued()
                .newest(fictional)
                .map(tree -> tree.groups().stream()
                        .filter(group -> group.level() != GroupLevel.BLOCK)
                        .map(group -> moment.view(List.of(group), null, Set.of()))
                        .toList())
                .orElseGet(List::of);
    }

    /** The years for which something was issued of an indicator, for real places or for 示例省. */
    public Set<Integer> years(IndicatorCode indicator, boolean fictional) {
        return Set.copyOf(repository.years(indicator, fictional));
    }

    /** All editions, newest first. */
    public List<IssuedEdition> all() {
        return repository.editions();
    }

    public Optional<IssuedEdition> latest() {
        return repository.latest();
    }
}
