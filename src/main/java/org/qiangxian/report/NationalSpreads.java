package org.qiangxian.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.edition.GroupView;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.edition.Spread;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.sentence.Source;
import org.springframework.stereotype.Component;

/**
 * How places are spread, as it was issued: of a group in which fewer than {@value Spread#FEWEST} have a figure that has no public page
 * nothing, unless all have one (R1).
 */
@Component
class NationalSpreads {

    private final IssuedEditions editions;
    private final NamedPublicly named;

    NationalSpreads(IssuedEditions editions, NamedPublicly named) {
        this.editions = editions;
        this.named = named;
    }

    Issued of(boolean fictional) {
        return new Issued(fictional, editions.wide(fictional));
    }

    /** What is issued at one moment, of real places or of those of 示例省. */
    final class Issued {

        private final boolean fictional;
        private final List<GroupView> groups;

        private Issued(boolean fictional, List<GroupView> groups) {
            this.fictional = fictional;
            this.groups = groups;
        }

        /** Of the latest year of which anything is issued. */
        List<Sentence> of(Indicator indicator) {
            var years = editions.years(indicator.code(), fictional);
            if (!indicator.comparable() || years.isEmpty()) {
                return List.of();
            }
            int year = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
            var known = named.figures(fictional, indicator.code(), year);
            var sentences = new ArrayList<Sentence>();
            for (var group : groups) {
                int others = group.besides(indicator.code(), year, known);
                if ((others == 0 || others >= Spread.FEWEST)
                        && group.spread(indicator.code(), year) instanceof Spread.Distribution issued) {
                    sentences.add(sentence(indicator, year, String.join("·", group.path()), issued));
                }
            }
            return sentences;
        }
    }

    private static Sentence sentence(Indicator indicator, int year, String group, Spread.Distribution issued) {
        var key = "%s/%s/%s/%d".formatted(issued.edition(), group, indicator.code(), year);
        return Language.spread(
                new Name(group, "范围", Source.of("group", "分布", group)),
                new Year(year, "数据年份", Source.of("edition", key, "年份")),
                new Name(issued.edition(), "分布的版次", Source.of("edition", key, "版次")),
                new Amount(BigDecimal.valueOf(issued.n()), 0, "个", "有数据的地方", Source.of("edition", key, "个数")),
                List.of(
                        quartile(indicator, issued.lower(), "下四分位", key),
                        quartile(indicator, issued.median(), "中位数", key),
                        quartile(indicator, issued.upper(), "上四分位", key)));
    }

    private static Amount quartile(Indicator indicator, double value, String which, String key) {
        return new Amount(
                BigDecimal.valueOf(value),
                indicator.decimals(),
                Language.unit(indicator.unit()),
                which,
                Source.of("edition", key, which));
    }
}
