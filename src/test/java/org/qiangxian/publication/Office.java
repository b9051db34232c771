package org.qiangxian.publication;

import java.util.UUID;
import org.qiangxian.account.Actor;

/** Takes papers to the state a test needs, through the front doors that two persons use. */
record Office(Drafting drafting, Signing signing, PublicationRepository repository) {

    UUID drafted(Actor drafter, Papers paper) {
        return drafting.create(drafter, paper.form()).id();
    }

    UUID toSign(Papers paper) {
        return toSign(Papers.FIRST, paper);
    }

    UUID toSign(Actor drafter, Papers paper) {
        var id = drafted(drafter, paper);
        drafting.save(drafter, id, 1, paper.form(), true);
        return id;
    }

    UUID issued(Papers paper) {
        return issued(Papers.FIRST, Papers.SECOND, paper);
    }

    UUID issued(Actor drafter, Actor signer, Papers paper) {
        var id = toSign(drafter, paper);
        signing.issue(signer, id, 2);
        return id;
    }

    Publication get(UUID id) {
        return repository.find(id).orElseThrow();
    }
}
