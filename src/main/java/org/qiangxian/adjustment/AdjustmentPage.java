package org.qiangxian.adjustment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Chinese;

/**
 * A case as one reader sees it.
 *
 * @param place the unit with its city
 * @param status in the reader's words
 * @param kept whether the reader is a city that was not told yet: it sees what it registered itself and no more
 * @param hearings with their days
 * @param lead what the reader may do next, by a press or on a page of its own
 * @param others what else it may do, which is no step of the way
 * @param forms names of the acts whose forms stand on the page
 * @param seen what the forms carry
 * @param typed what was typed into a form that was refused
 * @param errors field to remark
 */
public record AdjustmentPage(
        CaseFile file,
        String place,
        String status,
        boolean kept,
        List<Told> hearings,
        List<Attached> evidence,
        Trail trail,
        List<Button> lead,
        List<Button> others,
        List<AdjustmentAction> forms,
        Seen seen,
        Map<String, String> typed,
        Map<String, String> errors) {

    /**
     * A hearing with its days.
     *
     * @param served the day on which it counts as served
     * @param last the last day to answer
     * @param why why that day may still move; may be empty
     * @param opinions what was said in it
     */
    public record Told(Hearing hearing, LocalDate served, LocalDate last, String why, List<Opinion> opinions) {

        public String delivery() {
            var at = hearing.servedAt();
            return at == null || Chinese.day(at).isAfter(served)
                    ? "没有打开的，%s视为送达".formatted(Chinese.date(served))
                    : "%s打开，已送达".formatted(Chinese.time(at));
        }

        public String days() {
            return "%s 24:00（北京时间）%s".formatted(Chinese.date(last), hearing.extended() ? "，已延长一次" : "");
        }
    }

    public Adjustment matter() {
        return file.matter();
    }

    public boolean form(AdjustmentAction action) {
        return forms.contains(action);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public AttachmentRule rule() {
        return Proofs.RULE;
    }

    /** The reviews of a ruling, oldest first. */
    public List<Review> reviews(Ruling ruling) {
        return file.reviews().stream()
                .filter(it -> it.ruling() == ruling.number())
                .toList();
    }

    /** Whether it holds no more, because a review found it wrong. */
    public boolean revoked(Ruling ruling) {
        return reviews(ruling).stream().map(Review::answer).anyMatch(it -> it != null && !it.upheld());
    }

    /** 暂停 as it runs, in a sentence; empty where none does. */
    public String suspended() {
        return kept ? "" : file.running();
    }

    public String href() {
        return matter().path();
    }

    /** Whether what was refused stands among the others. */
    public boolean otherwise() {
        return others.stream().anyMatch(each -> errors.containsKey(each.id()));
    }

    /** The others by name. */
    public String named() {
        return others.stream().map(Button::label).collect(Collectors.joining("、"));
    }

    /** Where the words that go with a press are typed. */
    String idOf(AdjustmentAction action) {
        return Stream.concat(lead.stream(), others.stream())
                .filter(each -> each.value().equals(action.name()))
                .map(Button::id)
                .findFirst()
                .orElse("deal");
    }

    /** The facts of the incident, as far as the reader knows them. */
    public Map<String, String> facts() {
        var incident = matter().incident();
        var facts = new LinkedHashMap<String, String>();
        facts.put("单位", "%s，%s".formatted(place, matter().unit()));
        facts.put("类别", incident.kind().label());
        facts.put("发生", "%s，%s".formatted(Chinese.date(incident.happenedOn()), incident.place()));
        facts.put("发现", "%s，%s".formatted(Chinese.date(incident.foundOn()), incident.source()));
        facts.put("概况", incident.words());
        facts.put("登记", file.steps().getFirst().by().words());
        if (!suspended().isEmpty()) {
            facts.put("暂停", suspended());
        }
        if (!kept) {
            facts.put(incident.kind().determined() ? "官方认定" : "书面认定", settled());
        }
        return facts;
    }

    private String settled() {
        var determination = matter().determination();
        var finding = matter().finding();
        if (determination != null) {
            return determination.words();
        }
        if (finding == null) {
            return "还没有";
        }
        var second = finding.second();
        return "%s（%s%s）"
                .formatted(finding.words(), finding.first().words(), second == null ? "，等另一人签署" : "、" + second.words());
    }

    AdjustmentPage with(Map<String, String> again, Map<String, String> remarks) {
        return new AdjustmentPage(
                file, place, status, kept, hearings, evidence, trail, lead, others, forms, seen, again, remarks);
    }
}
