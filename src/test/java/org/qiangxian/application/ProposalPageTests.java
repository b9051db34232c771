package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.application.Status.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ProposalStands.Circumstance;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.PageForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The page of a proposal at each status and for each reader: its buttons do what they say. */
@PlatformTest
@Tag("embedded")
@Transactional
class ProposalPageTests {

    private static final Actor CITY = ProposalStands.CITY;
    private static final Actor BUREAU = Actors.cityBureau("990100");
    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor SAMR = Actors.samr();

    @Autowired
    private Drafts drafts;

    @Autowired
    private ApplicationRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private ProposalStands proposals() {
        return new ProposalStands(drafts, jdbc, clock, transactions);
    }

    private ProposalBrowser browser() {
        return new ProposalBrowser(mvc);
    }

    /** Counts what the walk has pressed and found closed. */
    private static final class Walked {
        private final List<String> refused = new ArrayList<>();
        private int pressed;
        private int disabled;
    }

    @Test
    @DisplayName("every button that is enabled is not refused; every disabled one has its reason beside it")
    void buttonsKeepTheirWord() {
        var walked = new Walked();
        for (var stand : ProposalStands.stands()) {
            for (var circumstance : Circumstance.values()) {
                for (var kind : Kind.PROPOSALS) {
                    proposals()
                            .nested(() -> walk(
                                    proposals().stand(kind, stand, circumstance), stand + " " + circumstance, walked));
                }
            }
        }

        assertThat(walked.refused).isEmpty();
        assertThat(walked.pressed).isGreaterThan(300);
        assertThat(walked.disabled).isGreaterThan(60);
    }

    private int walk(ApplicationId id, String where, Walked walked) {
        for (var actor : List.of(CITY, BUREAU, PROVINCE, SAMR)) {
            for (var address : addresses(actor, id)) {
                var page = proposals().nested(() -> browser().page(actor, address));
                PageForms.presses(page).stream()
                        .filter(press -> press.address().contains(id.toString()))
                        .forEach(press -> {
                            walked.pressed++;
                            proposals()
                                    .nested(() -> browser().press(actor, press))
                                    .ifPresent(why -> walked.refused.add("%s %s %s %s: %s"
                                            .formatted(where, actor.role(), press.label(), address, why)));
                        });
                for (var button : PageForms.disabled(page)) {
                    walked.disabled++;
                    assertThat(button.getLast())
                            .as("%s %s %s", where, actor.role(), button)
                            .matches("(?s).*\\p{IsHan}{4,}.*。");
                }
            }
        }
        return walked.pressed;
    }

    private List<String> addresses(Actor actor, ApplicationId id) {
        var it = repository.find(id).orElseThrow();
        return actor == PROVINCE
                ? List.of(
                        "/applications/" + id,
                        "/recommendations?call=%s&kind=%s&read=%s".formatted(it.call(), it.kind(), id))
                : List.of("/applications/" + id);
    }
}
