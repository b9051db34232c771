package org.qiangxian.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.burden.Ask;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.ledger.TimeSource;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** How long cities really took for the forms of data requests, without demonstrations. */
@Component
class AnswerTimes implements TimeSource {

    /** A form that was left open over lunch says nothing about the form. */
    private static final int CAP = 120;

    private final DataRequests requests;
    private final SheetRepository sheets;

    AnswerTimes(DataRequests requests, SheetRepository sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public List<Double> minutes(int year, @Nullable RegionCode recommender, boolean fictional) {
        return requests.published().stream()
                .filter(request -> request.channel() == Channel.CITY
                        && request.fictional() == fictional
                        && request.validFrom().getYear() == year)
                .flatMap(request -> minutes(request, recommender).stream())
                .toList();
    }

    @Override
    public Map<String, List<Double>> byForm(int year) {
        return requests.published().stream()
                .filter(request -> request.channel() == Channel.CITY
                        && !request.fictional()
                        && request.validFrom().getYear() == year)
                .collect(Collectors.toMap(request -> "request/" + request.id(), request -> minutes(request, null)));
    }

    private List<Double> minutes(DataRequest request, @Nullable RegionCode recommender) {
        return sheets.minutes(request.id(), CAP).entrySet().stream()
                .filter(sheet -> recommender == null
                        || requests.asks(request.id(), sheet.getKey()).stream()
                                .map(Ask::recommender)
                                .anyMatch(recommender::equals))
                .map(Map.Entry::getValue)
                .toList();
    }
}
