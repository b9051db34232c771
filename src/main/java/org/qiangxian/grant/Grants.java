package org.qiangxian.grant;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.AccountFact;
import org.qiangxian.account.AccountFact.PostGranted;
import org.qiangxian.account.AccountFact.PostRevoked;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Posts;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.account.Posts.Standing;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of granting: what the security administrator does to posts, as {@link GrantAction} has it. Accounts
 * are opened by somebody else, and nobody acts on a post of their own.
 */
@Service
@Transactional
public class Grants {

    private static final int PAGE = 50;

    private final Posts posts;
    private final Undoing undoing;

    Grants(Posts posts, Undoing undoing) {
        this.undoing = undoing;
        this.posts = posts;
    }

    /**
     * The page.
     *
     * @param query what was asked for
     * @param reader the reader, whose own posts are for somebody else to act on
     */
    public record Page(String query, Actor reader, Paged<Post> waiting, Paged<Post> inForce) {

        /** What the reader may do to a post. */
        public List<Button> buttons(Post post) {
            return GrantButtons.of(reader, post);
        }
    }

    /** The posts that wait and those in force whose account, name or organisation holds {@code query}. */
    public Page page(Actor actor, String query, int waiting, int inForce) {
        actor.require(GrantAction.GRANT.row().roles());
        return new Page(
                query,
                actor,
                list(Standing.PROPOSED, Typing.trimmed(query), waiting),
                list(Standing.IN_FORCE, Typing.trimmed(query), inForce));
    }

    /** All of them, those that wait first. */
    @Transactional(readOnly = true)
    List<Post> all(Actor actor, String query) {
        actor.require(GrantAction.GRANT.row().roles());
        return Stream.of(Standing.PROPOSED, Standing.IN_FORCE)
                .flatMap(standing -> posts.list(standing, Typing.trimmed(query), Integer.MAX_VALUE, 0).stream())
                .toList();
    }

    private Paged<Post> list(Standing standing, String query, int page) {
        return Paged.of(
                page,
                PAGE,
                posts.count(standing, query),
                (limit, offset) -> posts.list(standing, query, limit, offset));
    }

    /** Grants a post; answers what was granted, in words. */
    public String grant(Actor actor, UUID id) {
        posts.hold(id);
        var post = open(actor, id, GrantAction.GRANT);
        posts.grant(post);
        var fact =
                new PostGranted(post.login(), post.organisation(), post.role().label());
        did(actor, post, GrantAction.GRANT, fact);
        return done("已授予", post);
    }

    /** Ends a post, or turns down one that was proposed; answers what was done, in words. */
    public String revoke(Actor actor, UUID id) {
        posts.hold(id);
        var proposed = posts.lock(id).filter(post -> post.standing() == Standing.PROPOSED);
        var post = open(actor, id, proposed.isPresent() ? GrantAction.TURN_DOWN : GrantAction.REVOKE);
        posts.end(post);
        var fact =
                new PostRevoked(post.login(), post.organisation(), post.role().label());
        did(actor, post, proposed.isPresent() ? GrantAction.TURN_DOWN : GrantAction.REVOKE, fact);
        return done(proposed.isPresent() ? "未授予" : "已撤销", post);
    }

    /** Registers the act for undoing. Acts on a post have no numbers, so their times in order serve as such. */
    private void did(Actor actor, Post post, GrantAction action, AccountFact fact) {
        undoing.did(
                actor,
                GrantUndo.matter(post.id()),
                undoing.now().toEpochMilli(),
                action.label(),
                post.standing().name(),
                "/admin/grants/" + post.id(),
                fact);
    }

    /** The undo of the actor's last act on a post, or null. */
    @Transactional(readOnly = true)
    public Done.@Nullable Undo offer(Actor actor, UUID post) {
        return undoing.offer(actor, GrantUndo.matter(post));
    }

    private Post open(Actor actor, UUID id, GrantAction action) {
        actor.require(action.row().roles());
        var post = posts.lock(id).orElseThrow(() -> new Refusal.NotFound("没有这个岗位，或已经结束。请刷新页面查看。"));
        var whyNot = GrantButtons.against(actor, post, action);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Forbidden(whyNot);
        }
        action.check(actor, post.standing(), () -> new Refusal.Conflict("这个岗位已经授予。请刷新页面查看。"));
        return post;
    }

    private static String done(String what, Post post) {
        return "%s %s（%s）%s岗位。"
                .formatted(what, post.name(), post.login(), post.role().label());
    }
}
