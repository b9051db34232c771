package org.qiangxian.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.shell.Preparation;
import org.qiangxian.shell.Still;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the page of one real and of one invented place before the platform says that it is ready: the figures of all places, of
 * which it is told whether an edition still holds, are read once then, and the first reader does not wait for them. It goes on beside
 * what else is to be done until the port opens.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstOpening implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOpening.class);

    private final Cities cities;
    private final Library library;
    private final Still still;
    private final SiteSettings settings;
    private @Nullable Thread opening;

    FirstOpening(Cities cities, Library library, Still still, SiteSettings settings) {
        this.cities = cities;
        this.library = library;
        this.still = still;
        this.settings = settings;
    }

    @Override
    public void prepare() {
        if (settings.warm()) {
            opening = Thread.ofPlatform().name("first-opening").daemon().start(this::open);
        }
    }

    /** Nobody is told that the platform is ready before. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void await() throws InterruptedException {
        if (opening != null) {
            opening.join();
            opening = null;
        }
    }

    /** The platform starts also where a page cannot be made: its reader is then told what everybody is told. */
    void open() {
        try {
            Stream.of(library.members(), library.fictionalMembers()).forEach(this::openFirst);
        } catch (RuntimeException failure) {
            LOG.warn("the first page of a city could not be made before the start", failure);
        }
    }

    private void openFirst(List<Membership> members) {
        members.stream().filter(Membership::published).findFirst().ifPresent(member -> {
            var page = cities.page(member.code());
            still.page("site/city", Map.of("page", page), page.address());
        });
    }
}
