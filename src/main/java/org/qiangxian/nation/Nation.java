package org.qiangxian.nation;

import java.util.List;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.region.RegionCode;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Service;

/**
 * The front door of 全域分析. It answers about one place of one snapshot, to whom the gate lets read it; there is no question
 * about an indicator over places (R1).
 */
@Service
public class Nation {

    /** Nobody waits for it: one of the processors stays with the pages. */
    private static final int THREADS = 1;

    private final Snapshots snapshots;
    private final Computing computing;
    private final ResultRepository results;
    private final Disclosure disclosure;

    Nation(Snapshots snapshots, Computing computing, ResultRepository results, Disclosure disclosure) {
        this.snapshots = snapshots;
        this.computing = computing;
        this.results = results;
        this.disclosure = disclosure;
    }

    /** What a snapshot says of a place by the methods of now, see {@link #of(Actor, String, RegionCode, MethodVersion)}. */
    public Optional<List<Outcome>> of(Actor reader, String number, RegionCode place) {
        return of(reader, number, place, MethodVersion.CURRENT);
    }

    /**
     * What a snapshot says of a place by one version of the methods; empty while it has not been computed. Peers only for whom
     * the gate grants them. There is no answer that holds two versions.
     */
    public Optional<List<Outcome>> of(Actor reader, String number, RegionCode place, MethodVersion method) {
        disclosure.requireValues(reader, place);
        snapshots.get(number);
        boolean spread = disclosure.may(reader, place, Form.SPREAD);
        return results.of(number, method, place).map(Packed::read).map(found -> spread ? found : alone(found));
    }

    /**
     * What a snapshot says of a member by itself, without peers and findings, for what is published of it; empty while it has
     * not been computed. Which of it may be published says the caller, who knows what is public.
     */
    public Optional<List<Outcome>> published(String number, RegionCode place) {
        disclosure.requirePublic(place);
        return results.of(number, MethodVersion.CURRENT, place)
                .map(Packed::read)
                .map(Nation::alone);
    }

    private static List<Outcome> alone(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::alone).toList();
    }

    /** By which versions of the methods a snapshot was computed, the newest first. */
    List<MethodVersion> versions(String number) {
        return results.versions(number);
    }

    /** The number of the edition whose groups stand in the results; empty where none was recorded. */
    Optional<String> edition(String number, MethodVersion method) {
        return results.edition(number, method);
    }

    /**
     * Computes what is not computed yet by the methods of now, the latest snapshot first; what was computed stays as it is, by
     * earlier methods too.
     */
    void catchUp() {
        snapshots.all().stream()
                .map(Snapshot::number)
                .filter(number -> !results.versions(number).contains(MethodVersion.CURRENT))
                .forEach(this::compute);
    }

    /** Computes a snapshot and puts the results in the place of those by the same methods, all or none. */
    void compute(String number) {
        results.replace(number, computing.edition(), computing.of(each -> snapshots.figures(number, each), THREADS));
    }
}
