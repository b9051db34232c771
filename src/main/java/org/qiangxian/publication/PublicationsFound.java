package org.qiangxian.publication;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.search.Findable;
import org.qiangxian.search.Found;
import org.qiangxian.search.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds papers by title, number, issuer and text, newest first, for readers who may open them. */
@Component
@Order(3)
class PublicationsFound implements Findable {

    private final Publications publications;
    private final PublicationWords words;
    private final PlatformSettings settings;

    PublicationsFound(Publications publications, PublicationWords words, PlatformSettings settings) {
        this.publications = publications;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public String label() {
        return "文件";
    }

    @Override
    public List<Found> find(@Nullable Actor reader, Words asked, int limit) {
        return reader != null && reader.is(Publications.READERS)
                ? found(asked, limit, "/publications/", reading -> readable(reader, reading, limit))
                : found(asked, limit, "/texts/", reading -> open(reading, limit));
    }

    private static List<Found> found(
            Words asked, int limit, String address, Function<List<String>, List<Publication>> search) {
        return asked.readings().stream()
                .flatMap(reading -> search.apply(reading).stream())
                .distinct()
                .sorted(Comparator.comparing((Publication each) -> each.paper().day())
                        .reversed()
                        .thenComparing(Publication::id))
                .limit(limit)
                .map(each -> found(each, asked, address))
                .toList();
    }

    private List<Publication> open(List<String> reading, int limit) {
        return words.open(reading, settings.demonstration(), publications.now(), limit);
    }

    private List<Publication> readable(Actor reader, List<String> reading, int limit) {
        return words.readable(
                publications.reader(reader), reading, settings.demonstration(), publications.now(), limit);
    }

    private static Found found(Publication publication, Words asked, String address) {
        var paper = publication.paper();
        var number = paper.number().isEmpty() ? "" : "，" + paper.number();
        return new Found(
                paper.title(),
                publication.issuer().name() + number,
                asked.matches(paper.title()) ? "" : asked.excerpt(paper.summary() + " " + paper.body()),
                address + publication.id(),
                publication.demonstration());
    }
}
