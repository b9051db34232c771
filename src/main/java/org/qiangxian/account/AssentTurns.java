package org.qiangxian.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one administrator asks waits for each of the others; what one of them agreed to waits for who asked. */
@Component
class AssentTurns implements Waiting {

    private final Assents assents;

    AssentTurns(Assents assents) {
        this.assents = assents;
    }

    @Override
    public Set<Role> roles() {
        return Set.copyOf(Assents.ADMINISTRATORS);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return assents.live().stream().flatMap(this::turns).toList();
    }

    private Stream<Turn> turns(Assent assent) {
        if (assent.agreed() != null) {
            var asker = Turn.of(
                            "assent/" + assent.id() + "/done",
                            Desk.of(assent.asker()),
                            "已同意，去" + assent.what(),
                            assent.askedAt())
                    .until(assent.until());
            return Stream.of(asker.go("/admin/accounts", "/admin/accounts?query=" + assent.login(), "去办理"));
        }
        return assents.answerers(assent).stream()
                .map(person -> Turn.of(
                                "assent/" + assent.id() + "/" + person,
                                Desk.of(person),
                                "同意或不同意" + assent.what(),
                                assent.askedAt())
                        .until(assent.until())
                        .noting("由" + assent.asking() + "提出")
                        .go("/admin/assents", "/admin/assents", "去答复"));
    }
}
