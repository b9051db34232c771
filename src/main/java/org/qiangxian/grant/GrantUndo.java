package org.qiangxian.grant;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Posts.Past;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Takes back the grant of a post nobody has used yet, or the end of one where nothing else was proposed meanwhile. */
@Component
class GrantUndo implements Undoable {

    private final Posts posts;

    GrantUndo(Posts posts) {
        this.posts = posts;
    }

    static String matter(UUID post) {
        return "post/" + post;
    }

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public String against(String id, DoneAct act) {
        return against(post(id), act);
    }

    private static String against(Past post, DoneAct act) {
        if (post.disabled()) {
            return act.meanwhile("账号已停用");
        }
        if (granted(act)) {
            return post.endedAt() != null ? act.meanwhile("这个岗位已经结束") : post.used() ? act.meanwhile("本人已经登录") : "";
        }
        if (post.endedAt() == null) {
            return act.meanwhile("这个岗位已经恢复");
        }
        return post.renewed() ? act.meanwhile("已为本人提出新的岗位") : post.reset() ? act.meanwhile("账号已重置") : "";
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        posts.hold(UUID.fromString(id));
        var post = post(id);
        DoneAct.refuse(against(post, act));
        if (granted(act)) {
            posts.propose(post);
        } else {
            posts.resume(post);
        }
    }

    private static boolean granted(DoneAct act) {
        return act.before().equals(Posts.Standing.PROPOSED.name())
                && act.label().equals(GrantAction.GRANT.label());
    }

    private Past post(String id) {
        return posts.past(UUID.fromString(id)).orElseThrow();
    }
}
