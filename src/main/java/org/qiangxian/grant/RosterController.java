package org.qiangxian.grant;

import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.AccountRow;
import org.qiangxian.account.Actor;
import org.qiangxian.account.ListedAccounts;
import org.qiangxian.account.Posts.Post;
import org.qiangxian.account.Posts.Standing;
import org.qiangxian.document.ListFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The lists of the administrators as files: what their page lists, all pages of it; who took one is recorded. They are
 * written here, because accounts lie below the module that writes files.
 */
@Controller
class RosterController {

    private final ListedAccounts listed;
    private final Grants grants;
    private final ApplicationEventPublisher facts;

    RosterController(ListedAccounts listed, Grants grants, ApplicationEventPublisher facts) {
        this.listed = listed;
        this.grants = grants;
        this.facts = facts;
    }

    private ResponseEntity<byte[]> taken(ListFile list, String as) {
        var answer = list.answer(as);
        facts.publishEvent(new RosterTaken(list.name(), list.rows().size(), as));
        return answer;
    }

    @GetMapping(path = "/admin/accounts", params = "as")
    ResponseEntity<byte[]> accounts(
            Actor actor, @RequestParam(defaultValue = "") String query, @RequestParam String as) {
        var rows = listed.accounts(actor, query).stream()
                .map(each -> List.of(each.name(), each.login(), posts(each.posts()), each.state()))
                .toList();
        return taken(new ListFile("账号", List.of("姓名", "账号", "单位与岗位", "状态"), rows), as);
    }

    private static String posts(List<AccountRow.Held> posts) {
        return posts.stream()
                .map(post ->
                        "%s %s%s".formatted(post.organisation(), post.role().label(), post.granted() ? "" : "（待授权）"))
                .collect(Collectors.joining("；"));
    }

    @GetMapping(path = "/admin/organisations", params = "as")
    ResponseEntity<byte[]> organisations(
            Actor actor, @RequestParam(defaultValue = "") String query, @RequestParam String as) {
        var rows = listed.organisations(actor, query).stream()
                .map(each -> List.of(
                        each.name(), each.area(), each.label(), each.parent(), each.outdated() ? "区划已撤销，待变更代码" : ""))
                .toList();
        return taken(new ListFile("单位", List.of("单位", "区划代码", "类别", "上级", "说明"), rows), as);
    }

    @GetMapping(path = "/admin/grants", params = "as")
    ResponseEntity<byte[]> grants(Actor actor, @RequestParam(defaultValue = "") String query, @RequestParam String as) {
        var rows = grants.all(actor, query).stream().map(RosterController::row).toList();
        return taken(new ListFile("岗位授权", List.of("姓名", "账号", "单位", "岗位", "状态"), rows), as);
    }

    private static List<String> row(Post post) {
        return List.of(
                post.name(),
                post.login(),
                post.organisation(),
                post.role().label(),
                post.standing() == Standing.PROPOSED ? "待授予" : "在任");
    }
}
