package org.qiangxian.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.notice.Message;
import org.qiangxian.notice.Notices;
import org.springframework.stereotype.Component;

/** 上次以来: what others did on the reader's records, which days are new, what came in, since the log-in before this one. */
@Component
public class SinceLastVisit {

    private static final int TURNS = 3;
    private static final int ALL = 5;

    /** The most messages that are counted. */
    private static final int LOOKED_AT = 30;

    private final Accounts accounts;
    private final Notices notices;

    SinceLastVisit(Accounts accounts, Notices notices) {
        this.accounts = accounts;
        this.notices = notices;
    }

    /**
     * What is told.
     *
     * @param last when the reader logged in before this time; null at a first visit, which has the steps instead
     * @param turns what waits since then, the nearest day first
     * @param messages what was told since then, newest first
     * @param more how many further ones there are
     */
    public record Told(@Nullable Instant last, List<Turn> turns, List<Message> messages, int more, List<Step> steps) {

        public boolean isEmpty() {
            return turns.isEmpty() && messages.isEmpty();
        }
    }

    /** One of three steps of a first visit. */
    public record Step(String name, String href, String words) {}

    Told told(Actor actor, List<Turn> waiting) {
        var last = accounts.before(actor).orElse(null);
        if (last == null) {
            return new Told(null, List.of(), List.of(), 0, steps(actor.role()));
        }
        var turns = waiting.stream().filter(turn -> turn.since().isAfter(last)).toList();
        var messages = actor.role().administrator()
                ? List.<Message>of()
                : notices.latest(actor, LOOKED_AT).rows().stream()
                        .filter(message -> message.sentAt().isAfter(last))
                        .toList();
        var first = turns.stream().limit(TURNS).toList();
        var then = messages.stream().limit(ALL - first.size()).toList();
        return new Told(last, first, then, turns.size() + messages.size() - first.size() - then.size(), List.of());
    }

    private static List<Step> steps(Role role) {
        return switch (role) {
            case CITY ->
                List.of(
                        new Step("核对数据", "/confirmations", "总局已从公开资料录入，没有疑问的整批确认，约两分钟"),
                        new Step("看质量画像", "/profile", "本地与自己的过去比、与同类中位数比；可以打印给领导的一页"),
                        new Step("看本页说明", "/help", "每一页右上角的“本页说明”只列与那一页有关的"));
            case CITY_BUREAU, PROVINCE, SAMR, OPERATOR ->
                List.of(
                        new Step("看待办", "/desk#w", "轮到本单位的都在这里，写明期限；没有待办的不用做什么"),
                        new Step("看一个地方", "/desk#m", "逐个打开，不并列各地数值"),
                        new Step("看使用说明", "/help", "本岗位的一页在最前面"));
            case EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                List.of(
                        new Step("看待办", "/desk#w", "轮到您的都在这里，写明期限；没有待办的不用做什么"),
                        new Step("看左侧菜单", "/desk#menu", "只列本岗位用得到的几项"),
                        new Step("看使用说明", "/help", "本岗位的一页在最前面"));
        };
    }
}
