package org.qiangxian.industry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the industries of cities for readers and for modules that refer to them (R153). Every list is about
 * one unit, by kind and name; nothing lists several units.
 */
@Service
@Transactional(readOnly = true)
public class Industries {

    private final IndustryRepository repository;

    Industries(IndustryRepository repository) {
        this.repository = repository;
    }

    /** The industries a unit lists, for a module that has checked the reader itself. */
    public List<Industry> of(RegionCode unit) {
        return repository.of(unit);
    }

    /** The same as the public may see them: without what a demonstration account wrote of a real place. */
    public List<Industry> published(RegionCode unit) {
        return of(unit).stream().filter(each -> !each.demonstration()).toList();
    }

    /** The present version of an industry; empty where its unit no longer lists it. */
    public Optional<Industry> find(UUID id) {
        return repository.find(id);
    }
}
