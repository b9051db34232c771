package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.qiangxian.application.Status.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Walks;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries every action × status × desk × role through the front doors: it is allowed and has its effect, or is refused
 * with a sentence.
 */
@PlatformTest
@Tag("embedded")
@Walks(Action.class)
class ActionTableTests {

    /** The expected rows, written independently of the table: action, role, from (at desk), to. */
    private static final String EXPECTED = """
            EDIT CITY DRAFT>DRAFT RETURNED>RETURNED
            RECORD CITY DRAFT>RECORDED
            REOPEN CITY RECORDED>DRAFT
            SUBMIT CITY DRAFT>SUBMITTED RETURNED>SUBMITTED
            WITHDRAW CITY SUBMITTED>DRAFT SUBMITTED@BUREAU>DRAFT
            DISCARD CITY DRAFT>CLOSED RETURNED>CLOSED RECORDED>CLOSED
            URGE CITY SUBMITTED>SUBMITTED SUBMITTED@BUREAU>SUBMITTED SHORTLISTED>SHORTLISTED RESERVED>RESERVED \
            FORWARDED>FORWARDED UNDER_REVIEW>UNDER_REVIEW
            PASS CITY_BUREAU SUBMITTED@BUREAU>SUBMITTED
            SEND_BACK CITY_BUREAU SUBMITTED@BUREAU>RETURNED
            PICK PROVINCE RECORDED>SUBMITTED
            JUDGE PROVINCE SUBMITTED>SUBMITTED SHORTLISTED>SHORTLISTED RESERVED>RESERVED
            RETURN PROVINCE SUBMITTED>RETURNED SHORTLISTED>RETURNED RESERVED>RETURNED
            SHORTLIST PROVINCE SUBMITTED>SHORTLISTED RESERVED>SHORTLISTED
            RESERVE PROVINCE SUBMITTED>RESERVED SHORTLISTED>RESERVED
            RELEASE PROVINCE SHORTLISTED>SUBMITTED RESERVED>SUBMITTED
            FORWARD PROVINCE SHORTLISTED>FORWARDED
            TAKE_BACK PROVINCE FORWARDED>SHORTLISTED
            CLOSE PROVINCE SUBMITTED>CLOSED RETURNED>CLOSED RESERVED>CLOSED
            BEGIN_ARGUMENT SAMR FORWARDED>UNDER_REVIEW
            SELECT SAMR UNDER_REVIEW>SELECTED
            DECLINE SAMR FORWARDED>NOT_SELECTED UNDER_REVIEW>NOT_SELECTED
            """;

    private static final RegionCode UNIT = new RegionCode("990121");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Turns turns;

    private record Desk(Status status, Holder holder) {
        @Override
        public String toString() {
            return holder == Holder.BUREAU ? status + "@BUREAU" : status.name();
        }
    }

    @Test
    @DisplayName(
            "every action × status × desk × role is allowed with its effect or refused in a sentence, and changes nothing then")
    void walksTheWholeTable() {
        var failures = new ArrayList<String>();
        var walked = 0;
        for (var action : Action.values()) {
            for (var desk : desks()) {
                for (var role : Role.values()) {
                    walked++;
                    walk(action, desk, role).ifPresentOrElse(failures::add, () -> {});
                }
            }
        }

        assertThat(failures).isEmpty();
        assertThat(walked).isEqualTo(Action.values().length * 12 * Role.values().length);
    }

    @Test
    @DisplayName("what is a turn lies on exactly its holder's desk, with its day and its one button, and nowhere else")
    void eachTurnLiesOnExactlyItsHoldersDesk() {
        for (var desk : desks()) {
            var found = transaction.execute(tx -> {
                tx.setRollbackOnly();
                var id = stand(Kind.PILOT, desk);
                var call = repository.find(id).orElseThrow().call().toString();
                return everybody()
                        .flatMap(actor -> turns.of(actor).stream()
                                .filter(turn -> turn.key().contains(id.toString())
                                        || turn.key().contains(call)
                                                && !turn.key().startsWith("start/"))
                                .peek(turn -> assertThat(turn.href()).startsWith("/"))
                                .map(turn -> actor.role() + "@" + actor.area() + " "
                                        + turn.key().split("/")[0]))
                        .toList();
            });

            assertThat(found).as(desk.toString()).containsExactlyInAnyOrderElementsOf(waits(desk));
        }
    }

    /** Whose turn it is, written independently of the table. */
    private static List<String> waits(Desk desk) {
        var city = "CITY@990121 ";
        var province = "PROVINCE@990000 ";
        return switch (desk.toString()) {
            case "DRAFT", "RETURNED" -> List.of(city + "application");
            case "SUBMITTED@BUREAU" -> List.of("CITY_BUREAU@990100 application", city + "seal");
            case "SUBMITTED" -> List.of(province + "application", city + "seal");
            case "SHORTLISTED" -> List.of(province + "package", city + "seal");
            case "RESERVED" -> List.of(city + "seal");
            case "FORWARDED" -> List.of("SAMR@null arrived");
            case "UNDER_REVIEW" -> List.of("SAMR@null decide");
            default -> List.of();
        };
    }

    /** Every role at its own desk, and the same roles at neighbouring places. */
    private static Stream<Actor> everybody() {
        return Stream.concat(
                Arrays.stream(Role.values()).map(ActionTableTests::actor),
                Stream.of(
                        Actors.city("990122"),
                        Actors.city("140728"),
                        Actors.cityBureau("990200"),
                        Actors.cityBureau("140700"),
                        Actors.province("140000")));
    }

    private java.util.Optional<String> walk(Action action, Desk desk, Role role) {
        var expected = expected(action, desk, role);
        var outcome = transaction.execute(tx -> {
            tx.setRollbackOnly();
            var id = stand(kind(action), desk);
            var before = repository.find(id).orElseThrow();
            try {
                Objects.requireNonNull(acts().get(action)).accept(actor(role), id);
            } catch (Refusal refusal) {
                assertThat(refusal.getMessage()).matches("(?s).*\\p{IsHan}{4,}.*[。？]");
                assertThat(repository.find(id)).contains(before);
                return "refused";
            }
            return repository.find(id).orElseThrow().status().name();
        });
        return expected.equals(outcome)
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        "%s by %s at %s: expected %s, was %s".formatted(action, role, desk, expected, outcome));
    }

    private static String expected(Action action, Desk desk, Role role) {
        var row = EXPECTED.lines()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.getFirst().equals(action.name()))
                .findFirst()
                .orElseGet(() -> fail("no expectation for " + action));
        if (!row.get(1).equals(role.name())) {
            return "refused";
        }
        return row.stream()
                .skip(2)
                .map(move -> move.split(">"))
                .filter(move -> move[0].equals(desk.toString()))
                .map(move -> move[1])
                .findFirst()
                .orElse("refused");
    }

    private static List<Desk> desks() {
        return List.of(
                new Desk(DRAFT, Holder.CITY),
                new Desk(RECORDED, Holder.CITY),
                new Desk(SUBMITTED, Holder.BUREAU),
                new Desk(SUBMITTED, Holder.RECOMMENDER),
                new Desk(RETURNED, Holder.CITY),
                new Desk(SHORTLISTED, Holder.RECOMMENDER),
                new Desk(RESERVED, Holder.RECOMMENDER),
                new Desk(FORWARDED, Holder.SAMR),
                new Desk(UNDER_REVIEW, Holder.SAMR),
                new Desk(SELECTED, Holder.NOBODY),
                new Desk(NOT_SELECTED, Holder.NOBODY),
                new Desk(CLOSED, Holder.NOBODY));
    }

    private static Kind kind(Action action) {
        return switch (action) {
            case RECORD, REOPEN, PICK -> Kind.ACTIVITY;
            default -> Kind.PILOT;
        };
    }

    private static Actor actor(Role role) {
        return switch (role) {
            case CITY -> Actors.city("990121");
            case CITY_BUREAU -> Actors.cityBureau("990100");
            case PROVINCE -> Actors.province("990000");
            default -> Actors.of(role, null);
        };
    }

    private Map<Action, BiConsumer<Actor, ApplicationId>> acts() {
        var acts = new EnumMap<Action, BiConsumer<Actor, ApplicationId>>(Action.class);
        acts.put(Action.EDIT, (actor, id) -> drafts.save(actor, id, 1, Contents.pilot()));
        acts.put(Action.RECORD, drafts::record);
        acts.put(Action.REOPEN, drafts::reopen);
        acts.put(Action.SUBMIT, drafts::submit);
        acts.put(Action.WITHDRAW, drafts::withdraw);
        acts.put(Action.DISCARD, drafts::discard);
        acts.put(Action.URGE, (actor, id) -> recommendations.urge(actor, id, ""));
        acts.put(Action.PASS, recommendations::pass);
        var remarks = List.of(new ReturnRemark("task", ReturnReason.UNCLEAR, "请写明做法。"));
        acts.put(Action.SEND_BACK, (actor, id) -> bureau(actor, () -> recommendations.giveBack(actor, id, remarks)));
        acts.put(Action.RETURN, (actor, id) -> province(actor, () -> recommendations.giveBack(actor, id, remarks)));
        acts.put(Action.PICK, recommendations::pick);
        acts.put(Action.JUDGE, (actor, id) -> recommendations.judge(actor, id, Judgment.Question.BASIS, true, "有基础。"));
        acts.put(Action.SHORTLIST, recommendations::shortlist);
        acts.put(Action.RESERVE, recommendations::reserve);
        acts.put(Action.RELEASE, recommendations::release);
        acts.put(Action.CLOSE, (actor, id) -> recommendations.close(actor, id, "条件尚不具备。"));
        acts.put(Action.FORWARD, (actor, id) -> decisions.forward(actor, List.of(id)));
        acts.put(Action.TAKE_BACK, (actor, id) -> takeBack(actor, id));
        acts.put(Action.BEGIN_ARGUMENT, decisions::beginArgument);
        acts.put(Action.SELECT, (actor, id) -> decisions.decide(actor, id, true, "论证通过。"));
        acts.put(Action.DECLINE, (actor, id) -> decisions.decide(actor, id, false, "条件不足。"));
        return acts;
    }

    /** One method of the front door serves two rows of the table; the walk asks for each row by itself. */
    private static void bureau(Actor actor, Runnable act) {
        if (actor.is(Role.PROVINCE)) {
            throw new Refusal.Forbidden("省局退回是另一行。");
        }
        act.run();
    }

    private static void province(Actor actor, Runnable act) {
        if (actor.is(Role.CITY_BUREAU)) {
            throw new Refusal.Forbidden("市局退回是另一行。");
        }
        act.run();
    }

    /** Undoes the last act; that there is nothing to undo counts as a refusal here. */
    private void takeBack(Actor actor, ApplicationId id) {
        actor.require(Role.PROVINCE);
        var before = repository.find(id).orElseThrow();
        decisions.takeBack(actor, before.call());
        if (repository.find(id).orElseThrow().equals(before)) {
            throw new Refusal.Conflict("没有已报送的方案。");
        }
    }

    /** A proposal at this desk, with everything that an allowed action could ask for. */
    private ApplicationId stand(Kind kind, Desk desk) {
        var call = TestCalls.open(jdbc);
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();
        var id = drafts.begin(Actors.city(UNIT.value()), call, kind, content).id();
        jdbc.sql("update application.application set status = :status, holder = :holder where id = :id")
                .param("status", desk.status().name())
                .param("holder", desk.holder().name())
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into application.judgment (application, question, holds, reason, by_name, at)
                        values (:id, 'BASIS', true, '具备', '省局', now()), (:id, 'FEASIBLE', true, '可行', '省局', now())
                        """).param("id", id.value()).update();
        jdbc.sql("""
                        insert into application.seat (call, kind, recommender, taken, places)
                        values (:call, :kind, '990000', :taken, 3)
                        """)
                .param("call", call.value())
                .param("kind", kind.name())
                .param("taken", desk.status().seated() ? 1 : 0)
                .update();
        return id;
    }
}
