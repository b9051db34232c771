package org.qiangxian.grant;

import java.util.List;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.springframework.stereotype.Component;

/** Posts that were proposed wait for the security administrators, except the one whose own post it is. */
@Component
class GrantTurns implements Waiting {

    private final Posts posts;

    GrantTurns(Posts posts) {
        this.posts = posts;
    }

    @Override
    public Set<Role> roles() {
        return GrantAction.GRANT.row().roles();
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return posts.proposed().stream().map(GrantTurns::turn).toList();
    }

    private static Turn turn(Post post) {
        return Turn.of(
                        "grant/" + post.id(),
                        Desk.of(Role.SECURITY_ADMIN, null).without(post.person()),
                        "%s岗位：%s %s"
                                .formatted(
                                        GrantAction.GRANT.label(),
                                        post.name(),
                                        post.role().label()),
                        post.since())
                .noting(post.organisation())
                .go("/admin/grants", "/admin/grants", "去办理");
    }
}
