package org.qiangxian.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.application.Application;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.application.Submitted;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Documents;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The contents of a package, with their content codes. */
@Component
class Materials {

    private final Applications applications;
    private final Calls calls;
    private final Regions regions;
    private final Documents documents;

    Materials(Applications applications, Calls calls, Regions regions, Documents documents) {
        this.applications = applications;
        this.calls = calls;
        this.regions = regions;
        this.documents = documents;
    }

    /**
     * The proposals a recommender has put forward but not yet sent: pilots, then activities, each in the order of
     * codes.
     */
    List<Chosen> chosen(CallId call, RegionCode recommender) {
        return Stream.of(Kind.PILOT, Kind.ACTIVITY)
                .flatMap(kind -> applications.putForward(call, recommender, kind).stream())
                .filter(application -> application.status() == Status.SHORTLISTED)
                .flatMap(application -> submitted(application).stream())
                .sorted(Comparator.comparing(Chosen::kind)
                        .thenComparing(chosen -> chosen.unit().value()))
                .toList();
    }

    /** A proposal with its last submission; empty before the first. */
    Optional<Chosen> submitted(Application application) {
        return applications.submitted(application.id()).map(submitted -> as(application, submitted));
    }

    /** A proposal with a given submission. */
    Chosen as(Application application, Submitted submitted) {
        return new Chosen(
                application.id(),
                application.unit(),
                regions.displayName(application.unit()),
                calls.get(application.call(), submitted.callVersion()).form(application.kind()),
                submitted);
    }

    /** The unit with its province and city, as annexes 1 and 2 name it. */
    String fullName(RegionCode unit) {
        return regions.fullName(unit);
    }

    ContentCode codeOf(Chosen chosen) {
        return documents.codeOf(chosen.parts());
    }

    /** The code of annex 3: which proposals in which version, in what words. */
    ContentCode summaryCode(CallId call, RegionCode recommender, List<Chosen> chosen) {
        var parts = new ArrayList<>(List.of("附件3", call.toString(), recommender.value()));
        for (var one : chosen) {
            parts.addAll(List.of(
                    one.kind().name(),
                    one.application().toString(),
                    String.valueOf(one.number()),
                    one.directions(),
                    one.title(),
                    one.unitName()));
        }
        return documents.codeOf(parts);
    }

    static Line line(Chosen chosen) {
        return new Line(chosen.kind(), chosen.directions(), chosen.title(), chosen.unitName());
    }
}
