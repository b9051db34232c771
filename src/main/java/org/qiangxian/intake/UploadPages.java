package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Recorded;
import org.qiangxian.meter.Ground;
import org.qiangxian.meter.Meter;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the pages of an upload show. */
@Component
class UploadPages {

    private static final int SHOWN = 12;

    private final Uploads uploads;
    private final Intake intake;
    private final Reader reader;
    private final Recorded recorded;
    private final Meter meter;

    UploadPages(Uploads uploads, Intake intake, Reader reader, Recorded recorded, Meter meter) {
        this.uploads = uploads;
        this.intake = intake;
        this.reader = reader;
        this.recorded = recorded;
        this.meter = meter;
    }

    ModelAndView show(
            Actor actor,
            Upload upload,
            @Nullable Verdict verdict,
            int number,
            String summary,
            Map<String, String> errors) {
        if (upload.state() == Upload.State.MAPPING) {
            return mapping(upload, summary, errors);
        }
        var shown = verdict != null && UploadPage.LISTED.contains(verdict) ? verdict : first(upload);
        var batch = upload.batch();
        boolean working = upload.state().working();
        // While it is worked on the page shows the progress alone, and is asked for again and again.
        var remarks = working
                ? Paged.first(List.<Remark>of(), Intake.PAGE)
                : intake.remarks(actor, upload.id(), shown, number);
        var taken = batch == null ? List.<TakenIn>of() : reader.taken(batch, SHOWN);
        meter.exempt(actor, Ground.IMPORT, named(remarks.rows(), taken));
        var page = new UploadPage(
                upload,
                uploads.twin(upload).orElse(null),
                working ? intake.progress(upload) : null,
                shown,
                remarks,
                batch != null && recorded.withdrawn(batch),
                taken,
                batch != null && actor.is(Role.OPERATOR) ? "/batches/" + batch : "",
                summary,
                errors);
        return new ModelAndView("intake/upload", Map.of("page", page));
    }

    /** The places whose stored figures the page shows beside what would replace them. */
    private static Set<String> named(List<Remark> remarks, List<TakenIn> taken) {
        return Stream.concat(remarks.stream().map(Remark::place), taken.stream().map(TakenIn::place))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The verdict whose remarks are shown first. */
    private static Verdict first(Upload upload) {
        var result = upload.result();
        return UploadPage.LISTED.stream()
                .filter(verdict -> result != null && result.of(verdict) > 0)
                .findFirst()
                .orElse(Verdict.REFUSED);
    }

    /** The corrected mapping of each table; refuses invalid input with a remark at its field. */
    List<Mapping> typed(MultiValueMap<String, String> sent, Upload upload) {
        var remarks = new LinkedHashMap<String, String>();
        var places = reader.answers();
        var answers = places.given(sent, upload.mapping().places(), remarks);
        var known = reader.indicators();
        var tables = new ArrayList<Mapping>();
        @Nullable Integer common = null;
        for (var table : upload.tables()) {
            var fields =
                    new TableFields(table.mapping().sheet(), table.mapping().equals(upload.mapping()));
            var form = new MappingForm(sent, table, fields, known, places);
            if (form.chosen()) {
                var read = form.read(answers, common);
                tables.add(read);
                remarks.putAll(form.remarks());
                common = common == null
                                && table.mapping().year() == null
                                && table.sheet().years().part().isEmpty()
                        ? read.year()
                        : common;
            }
        }
        if (tables.isEmpty()) {
            remarks.put("uses", "没有一张表要读取。请至少选择一张。");
        }
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处需要修改，请看各栏的提示。".formatted(remarks.size()), remarks);
        }
        return tables;
    }

    ModelAndView mapping(Upload upload, String summary, Map<String, String> remarks) {
        return mapping(upload, summary, remarks, null);
    }

    /** @param sent what was typed, where it was refused */
    ModelAndView mapping(
            Upload upload, String summary, Map<String, String> remarks, @Nullable MultiValueMap<String, String> sent) {
        List<Indicator> choices = reader.indicators().values().stream()
                .filter(each -> each.channel() == upload.channel() && each.entered())
                .sorted(Comparator.comparing(each -> each.code().value()))
                .toList();
        var places = PlaceQuestion.of(upload, reader.answers(), sent);
        var page = new MappingPage(upload, uploads.twin(upload).orElse(null), choices, places, summary, remarks);
        return new ModelAndView("intake/mapping", Map.of("page", page));
    }
}
