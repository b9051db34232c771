package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errands of the evening of the deadline by a few cities and their recommenders, one after the other on one node. */
final class Rehearsal {

    private static final int SEATS = 3;
    private static final int SAVES = 5;

    private final Platform node;
    private final List<City> cities = new ArrayList<>();
    private final Map<String, Province> provinces = new LinkedHashMap<>();

    /** Logs in everybody who takes part. */
    Rehearsal(Platform node, Database database, HttpClient client, int number) throws Exception {
        this.node = node;
        var cast = Cast.on(database, number);
        for (var member : cast.recommenders()) {
            var province = new Province(member, cast.call(), SEATS, client);
            province.session.enter(node, member.login());
            provinces.put(member.code(), province);
        }
        for (var member : cast.cities()) {
            var city = new City(member, cast.call(), client);
            city.session.enter(node, member.login());
            cities.add(city);
        }
    }

    /** Whoever sends the requests of an errand. */
    interface Sender {
        void send(String errand, List<Request> requests) throws Exception;
    }

    /** One request, which is to be done. */
    interface Request {
        Answer send() throws Exception;

        /** Sends it, and refuses every answer but that it is done. */
        default void done(String errand) throws Exception {
            if (send() != Answer.DONE) {
                throw new IllegalStateException(errand + " was not done");
            }
        }
    }

    /** Every city writes a proposal, reads and submits it; its recommender judges and prints it. */
    void round(Sender sender) throws Exception {
        sender.send("begin", ofCities(city -> city.begin(node)));
        for (int n = 0; n < SAVES; n++) {
            sender.send("save", ofCities(city -> city.save(node)));
        }
        for (int page = 0; page < City.PAGES.size(); page++) {
            int turn = page;
            sender.send("read " + City.PAGES.get(page), ofCities(city -> city.read(node, turn)));
        }
        sender.send("submit", ofCities(city -> city.submit(node)));
        cities.forEach(city -> provinces.get(city.member.recommender()).arrived(city.proposal()));
        sender.send("judge", acts(Province::judging));
        sender.send("print", acts(Province::printing));
        sender.send(
                "read /recommendations",
                provinces.values().stream().<Request>map(province -> () -> province.read(node)).toList());
    }

    /** Some rounds whose cost nobody asks for. */
    void rounds(int number) throws Exception {
        for (int round = 0; round < number; round++) {
            round((errand, requests) -> {
                for (var request : requests) {
                    request.done(errand);
                }
            });
        }
    }

    private interface Act {
        Answer by(City city) throws Exception;
    }

    private List<Request> ofCities(Act act) {
        return cities.stream().<Request>map(city -> () -> act.by(city)).toList();
    }

    private interface Choice {
        Province.Act of(Province province);
    }

    /** One act of the recommender of each city. */
    private List<Request> acts(Choice choice) {
        return cities.stream()
                .map(city -> choice.of(provinces.get(city.member.recommender())))
                .<Request>map(act -> () -> act.on(node))
                .toList();
    }
}
