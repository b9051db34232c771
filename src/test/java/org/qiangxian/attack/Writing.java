package org.qiangxian.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.application.Drafts;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.catalogue.Features;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.delegation.Links;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.panel.Argued;
import org.qiangxian.region.RegionCode;
import org.qiangxian.submission.Proposals;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Matters at every step at which somebody writes (a draft, proposals on their way, panels at each stage, requests, a
 * link, an objection, a feature, drafts of 总局), and the people who meet them.
 */
@TestComponent
public class Writing {

    static final Actor CITY = Actors.city("990121");
    static final Actor PROVINCE = Actors.province("990000");

    private final Arrived arrived;
    private final Argued argued;
    private final Proposals proposals;
    private final Drafts drafts;
    private final DataRequests requests;
    private final Links links;
    private final Features features;
    private final Measurements measurements;
    private final Confirmations confirmations;
    private final JdbcClient jdbc;

    Writing(
            Arrived arrived,
            Argued argued,
            Proposals proposals,
            Drafts drafts,
            DataRequests requests,
            Links links,
            Features features,
            Measurements measurements,
            Confirmations confirmations,
            JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.arrived = arrived;
        this.argued = argued;
        this.proposals = proposals;
        this.drafts = drafts;
        this.requests = requests;
        this.links = links;
        this.features = features;
        this.measurements = measurements;
        this.confirmations = confirmations;
    }

    /** Somebody who walks, and the pages where the walk begins. */
    record Walker(Actor actor, List<String> from) {}

    /** Makes the matters; returns the walkers that reach each of them. */
    List<Walker> begin(MockMvc mvc) throws Exception {
        var expert = argued.expert("demo-expert");
        var argument = proposed(mvc, expert);
        var link = asked();
        var feature = features.define(
                CITY,
                new FeatureForm(
                        "特色工坊数", "INDUSTRY", "个", "HIGHER", "YEAR", "CITY", "COUNT", "年末在册的个数", "本地统计", "0", ""));
        objected();
        post(mvc, Actors.samr(), "/catalogue", "number", "2099-1");
        for (var actor : List.of(CITY, expert)) {
            post(mvc, actor, "/notices/mail", "address", "office@example.cn");
        }
        var walkers = new ArrayList<Walker>();
        walkers.add(new Walker(
                Actors.demonstration(CITY),
                List.of("/desk", link, "/features/" + feature.code().value(), "/confirmations")));
        walkers.add(new Walker(Actors.demonstration(PROVINCE), List.of("/desk")));
        walkers.add(new Walker(Actors.demonstration(Actors.cityBureau("990100")), List.of("/desk")));
        walkers.add(new Walker(expert, List.of("/desk", argument.opinion())));
        walkers.add(new Walker(Actors.samr(), List.of("/desk", argument.decision())));
        walkers.add(new Walker(Actors.of(Role.OPERATOR, null), List.of("/desk", "/objections")));
        walkers.add(new Walker(Actors.of(Role.SYSTEM_ADMIN, null), List.of("/desk", working(mvc))));
        Stream.of(Role.DISCIPLINE, Role.SECURITY_ADMIN)
                .forEach(role -> walkers.add(new Walker(Actors.of(role, null), List.of("/desk"))));
        return walkers;
    }

    /**
     * Makes a draft, proposals at each stage of 论证, and a call that is being amended; a province has three seats in a
     * call.
     */
    private Argument proposed(MockMvc mvc, Actor expert) throws Exception {
        var call = arrived.call();
        drafts.begin(CITY, call, Kind.PILOT, Contents.pilot());
        proposals.pilot(call, "990221");
        argued.asked(call, arrived.checked(call, "990321"), expert);
        var open = arrived.checked(call, "990322");
        argued.open(call, open, expert);
        var other = arrived.call();
        argued.together(other, arrived.checked(other, "990222"), expert);
        var done = arrived.checked(other, "990122");
        argued.concluded(other, done, expert);
        post(mvc, Actors.samr(), "/calls/%s/amend".formatted(call), "number", "");
        return new Argument("/opinions/" + open, "/panels/proposals/" + done);
    }

    /** The page where an expert gives an opinion, and the page where 总局 decides. */
    private record Argument(String opinion, String decision) {}

    private String asked() {
        requests.register(PROVINCE, Asking.on(requests.today()).form());
        var request = requests.register(
                PROVINCE, Asking.on(requests.today()).departments("Z4-01").form());
        return links.issue(PROVINCE, request.id(), RequestItem.of("Z4-01.2015"), "示例省统计局", 14)
                .path();
    }

    /** Makes an account in use, which can be handed over; returns the page that shows it. */
    private String working(MockMvc mvc) throws Exception {
        post(
                mvc,
                Actors.of(Role.SYSTEM_ADMIN, null),
                "/admin/accounts",
                "lines",
                "平遥县市场监督管理局,某人,walked-account,培育城市经办");
        var post = jdbc.sql(
                        "select p.id from account.post p join account.person o on o.id = p.person where o.login = 'walked-account'")
                .query(UUID.class)
                .single();
        post(mvc, Actors.of(Role.SECURITY_ADMIN, null), "/admin/grants/%s/grant".formatted(post), "seen", "");
        return "/admin/accounts?query=walked-account";
    }

    private void objected() {
        var place = new RegionCode("990121");
        var value = measurements.current(place).getFirst();
        confirmations.object(CITY, place, value.id(), "与本地公报不一致", "");
    }

    static void post(MockMvc mvc, Actor actor, String address, String field, String value) throws Exception {
        mvc.perform(MockMvcRequestBuilders.post(address)
                .param(field, value)
                .with(csrf())
                .with(Actors.as(actor)));
    }
}
