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
 * The front door of 全域分析. It answers about one place of one snapshot to a reader admitted by the gate; there is no
 * query for an indicator over places (R1).
 */
@Service
public class Nation {

    /** Only one thread, because nobody waits for the result and the other processors serve pages. */
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

    /**
     * The outcomes for a place in a snapshot by the present methods, see {@link #of(Actor, String, RegionCode,
     * MethodVersion)}.
     */
    public Optional<List<Outcome>> of(Actor reader, String number, RegionCode place) {
        return of(reader, number, place, MethodVersion.CURRENT);
    }

    /**
     * The outcomes for a place in a snapshot by one version of the methods; empty until computed. Peers are included
     * only if the gate grants them to the reader. No answer mixes two versions.
     */
    public Optional<List<Outcome>> of(Actor reader, String number, RegionCode place, MethodVersion method) {
        disclosure.requireValues(reader, place);
        snapshots.get(number);
        boolean spread = disclosure.may(reader, place, Form.SPREAD);
        return results.of(number, method, place).map(Packed::read).map(found -> spread ? found : alone(found));
    }

    /**
     * The outcomes for a member in a snapshot without peers and findings, for publication; empty until computed. The
     * caller selects what is public.
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

    /** The versions of the methods by which a snapshot was computed, newest first. */
    List<MethodVersion> versions(String number) {
        return results.versions(number);
    }

    /** The number of the edition whose groups the results use; empty where none was recorded. */
    Optional<String> edition(String number, MethodVersion method) {
        return results.edition(number, method);
    }

    /**
     * Computes what is not yet computed by the present methods, latest snapshot first; existing results, also those of
     * earlier methods, stay.
     */
    void catchUp() {
        snapshots.all().stream()
                .map(Snapshot::number)
                .filter(number -> !results.versions(number).contains(MethodVersion.CURRENT))
                .forEach(this::compute);
    }

    /** Computes a snapshot and replaces its results by the same methods, all or none. */
    void compute(String number) {
        results.replace(number, computing.edition(), computing.of(each -> snapshots.figures(number, each), THREADS));
    }
}
