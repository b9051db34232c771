package org.qiangxian.publication;

import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where a unit goes over to another code, what it drafted and did not sign goes along: it is signed in the name it has now. What it
 * signed stays as it was signed.
 */
@Component
class CarriedDrafts {

    private final PublicationRepository publications;
    private final Regions regions;

    CarriedDrafts(PublicationRepository publications, Regions regions) {
        this.publications = publications;
        this.regions = regions;
    }

    @EventListener
    void on(OrganisationMoved moved) {
        var to = moved.to();
        var province = regions.provincialBodyOf(to).code();
        PublicationAction.WRITERS.stream()
                .filter(moved::has)
                .forEach(role -> publications.carry(moved.from(), new Issuer(role, to, province, moved.about())));
    }
}
