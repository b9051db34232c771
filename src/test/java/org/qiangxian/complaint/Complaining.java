package org.qiangxian.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints of the public through the front door, each sent from a network of its own. */
@TestComponent
public class Complaining {

    static final Actor ACCUSED = Actors.city("140728");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");
    static final Actor SAMR = Actors.samr();
    static final Actor NATION = Actors.of(Role.DISCIPLINE, null);
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final String WORDS = "要企业交三千元参评费";
    static final String CONTACT = "李四 13800000000";

    private final Complaints complaints;
    private final ComplaintRepository repository;
    private final Routing routing;
    private final PassingOn passing;
    private final Tickets tickets;
    private final Clock clock;
    private final JdbcClient jdbc;

    Complaining(
            Complaints complaints,
            ComplaintRepository repository,
            Routing routing,
            PassingOn passing,
            Tickets tickets,
            Clock clock,
            JdbcClient jdbc) {
        this.complaints = complaints;
        this.repository = repository;
        this.routing = routing;
        this.passing = passing;
        this.tickets = tickets;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Makes an actor somebody who really holds the post: a complaint lies only where somebody does. */
    void staff(Actor actor, boolean granted) {
        jdbc.sql("""
                        with office as (insert into account.organisation (id, name, kind, area)
                                values (:organisation, :office, :kind, :area) on conflict do nothing),
                            somebody as (insert into account.person (id, login, name, created_at)
                                values (:person, :login, :name, now()) on conflict do nothing)
                        insert into account.post (id, person, organisation, role, proposed_at, granted_at)
                        values (:post, :person, :organisation, :role, now(), case when :granted then now() end) on conflict do nothing
                        """)
                .param("organisation", actor.organisation())
                .param("office", actor.organisationName() + actor.role().label())
                .param("kind", actor.area() == null ? "NATIONAL" : actor.role().name())
                .param("area", actor.area() == null ? null : actor.area().value())
                .param("person", actor.person())
                .param("login", actor.login())
                .param("name", actor.name())
                .param("post", actor.post())
                .param("role", actor.role().name())
                .param("granted", granted)
                .update();
    }

    /** The ticket of a form that was opened an hour ago. */
    String ticket() {
        return tickets.at(clock.instant().minusSeconds(3600));
    }

    static ComplaintForm form(String level, String place) {
        return form(level, place, CONTACT);
    }

    static ComplaintForm form(String level, String place, String contact) {
        return new ComplaintForm("FEES", WORDS, level, place, "上个月", contact, "", "", "");
    }

    /** A complaint that a public value of a place is wrong. */
    static ComplaintForm value(String unit, long value, String words) {
        return new ComplaintForm("CONTENT", words, "", "", "", "", unit + "." + value, "", "");
    }

    /** Sends such a complaint. */
    public void doubts(String unit, long value, String words) {
        send(value(unit, value, words));
    }

    /** A complaint that a page of the site is wrong. */
    static ComplaintForm page(String address) {
        return new ComplaintForm("CONTENT", "这一页写错了", "", "", "", "", "", address, "");
    }

    /** A complaint about 总局, sent as a trial. */
    static ComplaintForm trial() {
        return new ComplaintForm("RANKING", "试一试：总局搞排名", "SAMR", "", "", "", "", "", "yes");
    }

    /** Sends a form and answers its query code. The offices above the usual accused have somebody: else it would pass them. */
    String send(ComplaintForm form) {
        staff(BUREAU, true);
        staff(PROVINCE, true);
        return complaints.send(form.checked(routing), List.of(), "test-" + UUID.randomUUID(), ticket());
    }

    Complaint told(String level, String place) {
        return find(send(form(level, place)));
    }

    Complaint find(String code) {
        return complaints.query(code, "test-" + UUID.randomUUID());
    }

    Complaint again(Complaint complaint) {
        return repository.find(complaint.id()).orElseThrow();
    }

    Complaint received() {
        return told("CITY", "140728");
    }

    Complaint accepted() {
        var complaint = received();
        complaints.accept(BUREAU, complaint.id(), Seen.NOTHING);
        return again(complaint);
    }

    Complaint answered() {
        var complaint = accepted();
        complaints.answer(BUREAU, complaint.id(), new AnswerForm("FOUND", "已责令退还收费。", ""));
        return again(complaint);
    }

    Complaint transferred() {
        var complaint = received();
        complaints.transfer(BUREAU, complaint.id(), Seen.NOTHING);
        return again(complaint);
    }

    Complaint closed() {
        var complaint = answered();
        complaints.close(BUREAU, complaint.id(), Seen.NOTHING);
        return again(complaint);
    }

    /** Who handles it after the watch over offices has looked. */
    Handler followed(Complaint complaint) {
        passing.follow(complaint.id());
        return again(complaint).handler();
    }
}
