package org.qiangxian.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.AccountFact.AccountReset;
import org.qiangxian.account.AccountFact.AccountSwitched;
import org.qiangxian.account.AccountFact.AccountUnlocked;
import org.qiangxian.account.AccountFact.PostHandedOver;
import org.qiangxian.account.Assent.Matter;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * What the system administrator does with existing accounts (GB/T 22239 8.1.4.2): resets, unlocks, disables and
 * restores them, and hands posts over. A post takes effect only when the security administrator grants it.
 */
@Service
@Transactional
class AccountAdministration {

    private final People people;
    private final Activations activations;
    private final Locks locks;
    private final Assents assents;
    private final ApplicationEventPublisher facts;

    AccountAdministration(
            People people, Activations activations, Locks locks, Assents assents, ApplicationEventPublisher facts) {
        this.people = people;
        this.activations = activations;
        this.locks = locks;
        this.assents = assents;
        this.facts = facts;
    }

    /**
     * Issues a new one-time link; the old password, all sessions and all posts end at once. The posts are proposed
     * anew, and those that were only proposed stay proposed: the slip alone opens no post before the security
     * administrator grants one. To reset another administrator needs the assent of a second one; where that is missing
     * it is asked for, and the answer is empty.
     */
    Optional<Slip> reset(Actor actor, String login) {
        var person = ordinary(actor, login);
        if (administrator(person) && !assents.use(actor, person, Matter.RESET)) {
            return Optional.empty();
        }
        people.forgetPassword(person.id());
        people.endSessions(person.login());
        facts.publishEvent(new AccountReset(person.login()));
        var posts = people.held(person.login());
        people.endPosts(person.id());
        for (var post : posts) {
            if (post.granted()) {
                people.propose(person.login(), post.organisation(), post.role());
            }
        }
        return Optional.of(activations.slip(
                person.login(),
                person.name(),
                posts.stream().map(AccountRow.Held::organisation).distinct().collect(Collectors.joining("、")),
                posts.stream().map(post -> post.role().label()).distinct().collect(Collectors.joining("、"))));
    }

    private boolean administrator(People.Person person) {
        return people.held(person.login()).stream().anyMatch(post -> post.role().administrator());
    }

    /**
     * Lifts the lock that wrong passwords set, also on demonstration accounts, of which nothing else can be changed.
     * Another administrator's lock is lifted only with the assent of a second one; the answer is false while that is
     * awaited.
     */
    boolean unlock(Actor actor, String login) {
        var person = known(actor, login);
        if (!DemonstrationPost.fixed(login) && administrator(person) && !assents.use(actor, person, Matter.UNLOCK)) {
            return false;
        }
        locks.lift(person.login());
        facts.publishEvent(new AccountUnlocked(person.login()));
        return true;
    }

    /** Disables an account at once, or restores it, which also begins its 400 days anew. */
    void disable(Actor actor, String login, boolean disabled) {
        var person = ordinary(actor, login);
        if (person.id().equals(actor.person())) {
            throw new Refusal.Invalid("不能停用自己的账号。请由另一名系统管理员办理。");
        }
        people.disable(person.id(), disabled);
        people.endSessions(person.login());
        facts.publishEvent(new AccountSwitched(person.login(), disabled));
    }

    /**
     * Ends all posts of one person, who may be disabled already, and proposes them for another, who must wait for the
     * grant.
     */
    void handOver(Actor actor, String from, String to) {
        var leaving = ordinary(actor, from);
        var coming = ordinary(actor, to);
        if (coming.id().equals(leaving.id()) || coming.disabled()) {
            throw new Refusal.Invalid("接手人应为另一个在用的账号。请核对接手人账号。");
        }
        var posts = granted(leaving);
        if (posts.isEmpty()) {
            throw new Refusal.Invalid(postless(leaving));
        }
        people.endPosts(leaving.id());
        for (var post : posts) {
            people.propose(coming.login(), post.organisation(), post.role());
            facts.publishEvent(new PostHandedOver(
                    coming.login(),
                    leaving.login(),
                    post.organisation(),
                    post.role().label()));
        }
        people.endSessions(leaving.login());
    }

    /** What follows when an account is reset. */
    @Transactional(readOnly = true)
    Consequences resetting(Actor actor, String login) {
        var person = ordinary(actor, login);
        return under(person, "重置账号", "确认重置", "/reset")
                .follows(
                        administrator(person)
                                ? "%s是管理员：没有另一名管理员同意时，这里只提请同意，%d 天内有效；同意以后再来办理，以下才生效。"
                                        .formatted(person.name(), Assents.VALID.toDays())
                                : "")
                .follows("原口令立即失效；%s在所有电脑上立即退出。".formatted(person.name()))
                .follows(
                        granted(person).isEmpty()
                                ? "%s现在没有已授予的岗位；待授权的不变。".formatted(person.name())
                                : "%s；由安全管理员重新授予后才能办理。".formatted(ending(person, "全部结束，并重新提出")))
                .follows("另出一张账号开通单，只显示这一次，请打印后当面交给本人；以前的开通单作废。")
                .concerns(List.of("单位", "岗位", "情况"), posts(person));
    }

    /** What follows when the posts of a person go to another. */
    @Transactional(readOnly = true)
    Consequences handingOver(Actor actor, String login) {
        var person = ordinary(actor, login);
        return under(person, "移交岗位", "确认移交", "/hand-over")
                .follows("%s；%s立即退出，不能再以这些岗位办理。".formatted(ending(person, "立即结束"), person.name()))
                .follows("接手人由安全管理员授予后才能办理；授予以前，%s。".formatted(meanwhile(person)))
                .follows("账号本身保留；%s以前办理的记录不变。".formatted(person.name()))
                .follows("不能收回；移交错了的，须对接手人的账号再移交一次，并再次授予。")
                .concerns(List.of("单位", "岗位", "情况"), posts(person))
                .asking(Consequences.Ask.words("to", "接手人账号", "在用的另一个账号", 40))
                .unless(granted(person).isEmpty() ? postless(person) : "");
    }

    private static Consequences under(People.Person person, String title, String label, String act) {
        var page = "/admin/accounts?query=" + UriUtils.encode(person.login(), StandardCharsets.UTF_8);
        return Consequences.of(
                        title,
                        "%s（%s）".formatted(person.name(), person.login()),
                        "/admin/accounts/" + UriUtils.encodePathSegment(person.login(), StandardCharsets.UTF_8) + act,
                        label,
                        page)
                .under("/admin/accounts", "账号", page, person.name());
    }

    private String meanwhile(People.Person person) {
        int alone = people.heldAlone(person.id());
        int others = granted(person).size() - alone;
        return Stream.of(
                        alone == 0 ? "" : "%d 个岗位本单位没有其他人，待办没有人办理".formatted(alone),
                        others == 0 ? "" : "%d 个岗位的待办由本单位同岗位的其他人办理".formatted(others))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private String ending(People.Person person, String how) {
        return "%s的 %d 个岗位%s".formatted(person.name(), granted(person).size(), how);
    }

    private List<List<String>> posts(People.Person person) {
        return people.held(person.login()).stream()
                .map(post -> List.of(post.organisation(), post.role().label(), post.granted() ? "已授予" : "待授权"))
                .toList();
    }

    private List<AccountRow.Held> granted(People.Person person) {
        return people.held(person.login()).stream()
                .filter(AccountRow.Held::granted)
                .toList();
    }

    private static String postless(People.Person person) {
        return "%s 没有在任的岗位，无可移交。请核对账号。".formatted(person.name());
    }

    private People.Person known(Actor actor, String login) {
        actor.require(Role.SYSTEM_ADMIN);
        var person = people.find(People.login(login))
                .orElseThrow(() -> new Refusal.NotFound("没有账号 %s。请核对后再试。".formatted(Typing.trimmed(login))));
        if (actor.demonstration() && !person.demonstration()) {
            throw new Refusal.Forbidden("演示账号只办理演示中开通的账号，不能办理%s的账号。".formatted(person.name()));
        }
        return person;
    }

    private People.Person ordinary(Actor actor, String login) {
        var person = known(actor, login);
        if (DemonstrationPost.fixed(person.login())) {
            throw new Refusal.Invalid("演示账号由平台维护，不能在这里办理。");
        }
        return person;
    }
}
