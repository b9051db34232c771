package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.springframework.stereotype.Component;

/** Puts together the page of a batch that was forwarded. */
@Component
class SentPages {

    private final Tranches batches;
    private final EntryRepository entries;
    private final UnitStandings standings;

    SentPages(Tranches batches, EntryRepository entries, UnitStandings standings) {
        this.batches = batches;
        this.entries = entries;
        this.standings = standings;
    }

    SentPage page(Actor actor, UUID id) {
        var batch = batches.get(actor, id);
        return new SentPage(
                batch,
                standings.place(batch.province()),
                standings.fictional(batch.province()),
                entries.ofBatch(id).stream().map(each -> row(actor, each)).toList(),
                actor.is(Role.SAMR) && batch.decidedAt() == null);
    }

    private SentPage.Row row(Actor actor, Entry entry) {
        var meant = !actor.is(Role.SAMR) || entry.admitting() == null
                ? ""
                : (entry.admitting() ? "拟纳入" : "拟暂不纳入") + (entry.ground().isEmpty() ? "" : "：" + entry.ground());
        return new SentPage.Row(
                entry, standings.place(entry.unit()), entry.status().label(actor.role()), meant);
    }
}
