package org.qiangxian.grant;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;

/**
 * What somebody may do to a post, as {@link GrantAction} has it, or why not: page and refusal take the same sentence
 * from here.
 */
final class GrantButtons {

    private GrantButtons() {}

    /** Why the actor cannot do it, in a sentence; empty where nothing stands against it. */
    static String against(Actor actor, Post post, GrantAction action) {
        if (post.person().equals(actor.person())) {
            return "这是您自己的岗位，请由另一名安全管理员办理。";
        }
        return actor.demonstration() && !post.demonstration()
                ? "演示账号只办理演示中开通的岗位，不能%s%s的岗位。".formatted(action.label(), post.name())
                : "";
    }

    /** The buttons of a post, in the order of the table. */
    static List<Button> of(Actor actor, Post post) {
        return Act.open(GrantAction.values(), post.standing(), actor.role()).stream()
                .map(action -> button(actor, post, action))
                .toList();
    }

    private static Button button(Actor actor, Post post, GrantAction action) {
        var path = "/admin/grants/%s/%s".formatted(post.id(), action == GrantAction.GRANT ? "grant" : "revoke");
        // The undo is labelled 撤销 too, so the button that ends a post says what it ends.
        var button = Button.post(action == GrantAction.REVOKE ? "撤销岗位" : action.label(), path)
                .about("%s%s岗位".formatted(post.name(), post.role().label()))
                .unless(against(actor, post, action));
        return switch (action) {
            case GRANT -> button.first();
            case TURN_DOWN -> button;
            case REVOKE -> button.noting("撤销后本人立即退出，不能再以这个岗位办理；十分钟内可以恢复。");
        };
    }
}
