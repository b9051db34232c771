package org.qiangxian.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The items that one city set itself and has not done, measured against the city's own days only (R90, A11). It is
 * asked about one city at a time; nothing here lists late cities.
 */
@Component
@Transactional(readOnly = true)
class Lag {

    private final List<OwnDays> sources;
    private final OwnDayRepository repository;
    private final Library library;
    private final Supervised supervised;

    Lag(List<OwnDays> sources, OwnDayRepository repository, Library library, Supervised supervised) {
        this.sources = sources;
        this.repository = repository;
        this.library = library;
        this.supervised = supervised;
    }

    /** The cities that set themselves days anywhere, whether or not any has passed. */
    Set<RegionCode> units() {
        return sources.stream().flatMap(source -> source.units().stream()).collect(Collectors.toSet());
    }

    /** In SQL: the items of all modules that may be past their day, each with its source. */
    String late() {
        return sources.stream()
                .map(each ->
                        "select '%s' as source, own.item, own.day from (%s) own".formatted(each.source(), each.late()))
                .collect(Collectors.joining(" union all "));
    }

    OwnDays source(String name) {
        return sources.stream()
                .filter(each -> each.source().equals(name))
                .findFirst()
                .orElseThrow(Supervised::unknown);
    }

    /** All items of a city that it has not said to be done, the nearest day first. */
    List<OwnDayItem> open(RegionCode unit) {
        var words = repository.of(unit);
        var latest = latest(words);
        var today = supervised.today();
        var rests = library.find(unit)
                .filter(it -> it.status() == MembershipStatus.SUSPENDED)
                .isPresent();
        return sources.stream()
                .flatMap(source -> source.of(unit).stream()
                        .filter(own -> !finished(latest.get(source.source() + ":" + own.key()), own))
                        .map(own -> OwnDayItem.of(source.source(), own, rests, today)
                                .with(earlier(source.source(), own, words))))
                .sorted(Comparator.comparing((OwnDayItem item) -> item.own().day())
                        .thenComparing(OwnDayItem::key))
                .toList();
    }

    /** The items the city declared done on the page of 督导 only, because their modules keep no state. */
    List<OwnDayWord> done(RegionCode unit) {
        return latest(repository.of(unit)).values().stream()
                .filter(word -> word.action() == OwnDayAction.FINISH && !word.kept())
                .sorted(Comparator.comparing(OwnDayWord::at).reversed())
                .toList();
    }

    /**
     * The items a reader sees: the city all, its bureau and province those that are late for longer than the city has
     * to move them.
     */
    List<OwnDayItem> shown(Actor reader, RegionCode unit) {
        if (reader.is(Role.CITY)) {
            return open(unit);
        }
        return Supervised.seesDays(reader)
                ? open(unit).stream()
                        .filter(item -> item.status() == OwnDayStatus.SHOWN)
                        .toList()
                : List.of();
    }

    Optional<OwnDayItem> find(RegionCode unit, String key) {
        return open(unit).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Who made the last statement of a city. */
    Signature lastSaidBy(RegionCode unit) {
        return repository.of(unit).getLast().by();
    }

    private static Map<String, OwnDayWord> latest(List<OwnDayWord> words) {
        return words.stream()
                .collect(
                        Collectors.toMap(word -> word.source() + ":" + word.item(), word -> word, (_, later) -> later));
    }

    private static boolean finished(@Nullable OwnDayWord latest, OwnDay own) {
        return latest != null
                && latest.action() == OwnDayAction.FINISH
                && !latest.kept()
                && latest.day().equals(own.day());
    }

    /** The days an item had, each with the reason stored by its module, or the one the city gave here. */
    private static List<OwnDay.Earlier> earlier(String source, OwnDay own, List<OwnDayWord> words) {
        return own.earlier().stream()
                .map(each -> each.reason().isEmpty()
                        ? new OwnDay.Earlier(each.day(), reason(source, own, each, words))
                        : each)
                .toList();
    }

    private static String reason(String source, OwnDay own, OwnDay.Earlier day, List<OwnDayWord> words) {
        return words.stream()
                .filter(word -> word.about(source, own)
                        && word.action() == OwnDayAction.MOVE
                        && word.day().equals(day.day()))
                .map(OwnDayWord::reason)
                .reduce("", (_, later) -> later);
    }
}
