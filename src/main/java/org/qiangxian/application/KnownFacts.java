package org.qiangxian.application;

import java.util.List;
import java.util.Objects;
import org.qiangxian.account.Actor;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** What the platform already holds about a city, shown filled in with its source and never asked again. */
@Component
public class KnownFacts {

    private static final int FIGURES = 6;

    private final Regions regions;
    private final Library library;
    private final Comparisons comparisons;

    KnownFacts(Regions regions, Library library, Comparisons comparisons) {
        this.regions = regions;
        this.library = library;
        this.comparisons = comparisons;
    }

    /**
     * A fact that may be cited.
     *
     * @param text in the form in which a text would cite it
     */
    public record Fact(String text, String source) {}

    String place(RegionCode unit) {
        return regions.fullName(unit);
    }

    String shortPlace(RegionCode unit) {
        return regions.displayName(unit);
    }

    boolean fictional(RegionCode unit) {
        return regions.get(unit).fictional();
    }

    /** 取自培育库，2024年11月5日入库，产业功能县. */
    String membership(RegionCode unit) {
        var said = new StringBuilder("取自培育库，");
        library.find(unit)
                .ifPresentOrElse(
                        member -> {
                            said.append(member.words());
                            if (member.status().member() && member.admittedOn() != null) {
                                said.append("，")
                                        .append(Chinese.date(member.admittedOn()))
                                        .append("入库");
                            }
                        },
                        () -> said.append("目前未在库"));
        library.typeOf(unit).ifPresent(type -> said.append("，").append(type.label()));
        return said.append("，无需填写").toString();
    }

    /** The city's own latest figures, for itself only. */
    List<Fact> facts(Actor city) {
        var unit = Objects.requireNonNull(city.area());
        return comparisons.profile(city, unit).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.own() != null && !row.modelled())
                .limit(FIGURES)
                .map(row -> new Fact(
                        "%s%s%s"
                                .formatted(
                                        row.indicator().name(),
                                        Objects.requireNonNull(row.own()).figure(),
                                        row.indicator().unit()),
                        "%d年，%s".formatted(row.own().year(), row.own().source())))
                .toList();
    }
}
