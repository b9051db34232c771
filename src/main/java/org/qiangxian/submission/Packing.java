package org.qiangxian.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Files;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts a package together: its contents, what is missing, and its hash. */
@Component
class Packing {

    private final Calls calls;
    private final Materials materials;
    private final ScanRepository scans;
    private final Documents documents;
    private final Files files;

    Packing(Calls calls, Materials materials, ScanRepository scans, Documents documents, Files files) {
        this.calls = calls;
        this.materials = materials;
        this.scans = scans;
        this.documents = documents;
        this.files = files;
    }

    /** The recommender the actor sends for. */
    static RegionCode recommender(Actor actor) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属的省级单位，不能报送。请联系系统管理员核对单位。");
        }
        return area;
    }

    /** A package is read by its recommender, and by 总局 while it is in force. */
    static boolean mayRead(Actor actor, Package sent) {
        return switch (actor.role()) {
            case PROVINCE -> sent.recommender().equals(actor.area());
            case SAMR -> sent.inForce();
            default -> false;
        };
    }

    static Refusal unknown() {
        return new Refusal.NotFound("没有这个报送包，或者它不在您的范围内。请从报送包页面重新进入。");
    }

    /** The call, if it is for this recommender. */
    Call call(RegionCode recommender, CallId id) {
        return calls.publishedFor(recommender).stream()
                .filter(call -> call.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这次征集，或者它不面向贵单位。请从报送包页面重新进入。"));
    }

    Instant deadline(Call call, RegionCode recommender) {
        return calls.deadlineOf(call.id(), recommender);
    }

    /** Refuses from the first instant of the day after the deadline on (R79). */
    void requireTime(Call call, RegionCode recommender, Instant now, String act) {
        var deadline = deadline(call, recommender);
        if (!now.isBefore(deadline)) {
            throw new Refusal.Conflict("报送已于%s截止，现在是%s，不能再%s。确需延期，请向总局申请；总局登记延期并写明理由后，本页会自动开放。"
                    .formatted(Times.deadline(deadline), Times.second(now), act));
        }
    }

    Bundle bundle(Call call, RegionCode recommender) {
        var chosen = materials.chosen(call.id(), recommender);
        var found = new HashMap<ApplicationId, StampedScan>();
        for (var one : chosen) {
            if (Bundle.sealed(one)) {
                scans.find(Seals.subject(one.application()), materials.codeOf(one))
                        .ifPresent(scan -> found.put(one.application(), scan));
            }
        }
        var code = materials.summaryCode(call.id(), recommender, chosen);
        var scan = scans.find(subject(call.id(), recommender), code).orElse(null);
        return new Bundle(recommender, chosen, found, code, scan);
    }

    ContentCode codeOf(Chosen one) {
        return materials.codeOf(one);
    }

    /** What keeps the package from being sent, each with what to do; empty when nothing does. */
    List<String> lacking(Call call, Bundle bundle) {
        var lacking = new ArrayList<String>();
        if (bundle.chosen().isEmpty()) {
            lacking.add("没有列为拟推荐的方案，请先在“受理与推荐”中列入");
        }
        for (var one : bundle.chosen()) {
            if (Bundle.sealed(one) && bundle.scan(one).isEmpty()) {
                lacking.add("%s的附件1还没有盖章扫描件".formatted(one.unitName()));
            }
            if (!one.form().check(one.content(), call.deadlineDay()).isEmpty()) {
                lacking.add("%s的方案不符合填写要求，请退回修改".formatted(one.unitName()));
            }
        }
        if (!bundle.chosen().isEmpty() && bundle.summaryScan() == null) {
            lacking.add("附件3汇总表还没有盖章扫描件");
        }
        return List.copyOf(lacking);
    }

    /** The package to send; to be called only when nothing is missing. */
    Package seal(Actor actor, Call call, Bundle bundle, int number, Instant now) {
        var summary = Objects.requireNonNull(bundle.summaryScan());
        var items = bundle.chosen().stream().map(one -> item(bundle, one)).toList();
        return new Package(
                UUID.randomUUID(),
                call.id(),
                call.version(),
                bundle.recommender(),
                number,
                actor.organisationName(),
                actor.signature(actor.name()),
                now,
                documents.fingerprint(parts(call, bundle, number, now)),
                bundle.summaryCode(),
                summary.id(),
                items,
                null);
    }

    private Package.Item item(Bundle bundle, Chosen one) {
        var scan = bundle.scan(one);
        return new Package.Item(
                one.application(),
                one.unit(),
                one.number(),
                Materials.line(one),
                Bundle.sealed(one) ? materials.codeOf(one).toString() : null,
                scan.map(StampedScan::id).orElse(null));
    }

    /** All that its hash covers: each text with its version, each scan by its hash. */
    private List<String> parts(Call call, Bundle bundle, int number, Instant now) {
        var parts = new ArrayList<>(List.of(
                "报送包",
                call.id().toString(),
                String.valueOf(call.version()),
                bundle.recommender().value(),
                String.valueOf(number),
                now.toString(),
                bundle.summaryCode().value(),
                hash(Objects.requireNonNull(bundle.summaryScan()))));
        for (var one : bundle.chosen()) {
            parts.addAll(one.parts());
            parts.add(bundle.scan(one).map(this::hash).orElse(""));
        }
        return parts;
    }

    private String hash(StampedScan scan) {
        return files.get(scan.file()).sha256();
    }

    static String subject(CallId call, RegionCode recommender) {
        return call + " " + recommender;
    }
}
