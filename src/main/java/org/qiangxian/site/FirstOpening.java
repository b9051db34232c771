package org.qiangxian.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.shell.Beforehand;
import org.qiangxian.shell.Preparation;
import org.qiangxian.shell.StaticRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warms the caches before the platform reports that it is ready: makes the page of one real and of one invented place,
 * so that the figures of all places, which decide whether an edition is still in force, are read before the first
 * reader comes. What is stored already is read while the other beans are made, and after the other preparations only
 * what these changed.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstOpening implements Preparation, Beforehand {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOpening.class);

    private final Cities cities;
    private final Library library;
    private final StaticRendering rendering;
    private final SiteSettings settings;
    private @Nullable Thread opening;

    FirstOpening(Cities cities, Library library, StaticRendering rendering, SiteSettings settings) {
        this.cities = cities;
        this.library = library;
        this.rendering = rendering;
        this.settings = settings;
    }

    @Override
    public void begin() {
        if (settings.warm()) {
            opening = Thread.ofPlatform().name("first-opening").daemon().start(this::open);
        }
    }

    @Override
    public void prepare() {
        if (settings.warm()) {
            var before = opening;
            opening = Thread.ofPlatform().name("first-opening").daemon().start(() -> openAfter(before));
        }
    }

    private void openAfter(@Nullable Thread before) {
        try {
            if (before != null) {
                before.join();
            }
            open();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end, before which the platform does not report that it is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void await() throws InterruptedException {
        if (opening != null) {
            opening.join();
            opening = null;
        }
    }

    /** Opens the pages. A failure does not stop the start; its reader then gets the usual error page. */
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
            rendering.page("site/city", Map.of("page", page), page.address());
        });
    }
}
