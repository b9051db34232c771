package org.qiangxian.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.database.Changes;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.edition.GroupView;
import org.qiangxian.edition.IssuedEdition;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Beside what a city is looked at: its type, its groups, the edition. */
@Component
class Beside {

    private final IssuedEditions editions;
    private final Library library;
    private final Disclosure disclosure;
    private final Changes changes;

    Beside(IssuedEditions editions, Library library, Disclosure disclosure, Changes changes) {
        this.editions = editions;
        this.library = library;
        this.disclosure = disclosure;
        this.changes = changes;
    }

    /** How a reader sees a city beside its group of a level; refuses a level at which it has none. */
    Memory.Key key(Actor reader, RegionCode code, GroupLevel level) {
        if (level != GroupLevel.BLOCK && !editions.levels(code).contains(level)) {
            throw new Refusal.NotFound("本地没有“%s”这种同类范围。请在质量画像的“为什么是这些城市”中选择。".formatted(level.label()));
        }
        return new Memory.Key(code, disclosure.may(reader, code, Form.SPREAD), level, disclosure.named(reader));
    }

    GroupView group(Memory.Key key) {
        return editions.view(key.city(), key.level(), key.named());
    }

    /** The smallest group of a place as everybody may know it: with enough places in it whose figures have no public page. */
    GroupView publicGroup(RegionCode code) {
        return editions.view(code, GroupLevel.BLOCK, disclosure.namedPublicly(code));
    }

    Set<GroupLevel> levels(RegionCode code) {
        return editions.levels(code);
    }

    /** The number of the latest edition, empty before the first. */
    String edition() {
        return editions.latest().map(IssuedEdition::number).orElse("");
    }

    /** The label of the confirmed type, empty where none is. */
    String typeOf(RegionCode city) {
        return library.typeOf(city).map(CityType::label).orElse("");
    }

    /** What a profile must be as young as. */
    Memory.State state(String version) {
        return new Memory.State(changes.of(Measurements.CHANGES, Library.CHANGES, IssuedEditions.CHANGES), version);
    }

    /** The year the city starts from, as its own strategy has it (R41). */
    Optional<Integer> baselineOf(RegionCode code) {
        return library.strategyOf(code).map(Strategy::baselineYear);
    }

    /** The year in which the place left the library: its public page shows no later one. */
    Optional<Integer> leftIn(RegionCode code) {
        return library.find(code).map(Membership::endedOn).map(LocalDate::getYear);
    }

    /** The year the city starts from, as the public may see it. */
    Optional<Integer> publicBaselineOf(RegionCode code) {
        return library.publicStrategyOf(code).map(Strategy::baselineYear);
    }
}
