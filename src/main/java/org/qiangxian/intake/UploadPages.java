package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Recorded;
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

    UploadPages(Uploads uploads, Intake intake, Reader reader, Recorded recorded) {
        this.uploads = uploads;
        this.intake = intake;
        this.reader = reader;
        this.recorded = recorded;
    }

    ModelAndView list(Actor actor, int number, SourceForm form, Map<String, String> remarks, String summary) {
        return new ModelAndView(
                "intake/list",
                Map.of(
                        "page",
                        new ListPage(
                                uploads.list(actor, number),
                                form,
                                remarks,
                                summary,
                                uploads.today().toString())));
    }

    ModelAndView show(
            Actor actor,
            Upload upload,
            @Nullable Verdict verdict,
            int number,
            String summary,
            Map<String, String> remarks) {
        if (upload.state() == Upload.State.MAPPING) {
            return mapping(upload, summary, remarks);
        }
        var shown = verdict != null && UploadPage.LISTED.contains(verdict) ? verdict : first(upload);
        var batch = upload.batch();
        var page = new UploadPage(
                upload,
                uploads.twin(upload).orElse(null),
                intake.progress(upload),
                shown,
                intake.remarks(actor, upload.id(), shown, number),
                batch != null && recorded.withdrawn(batch),
                batch == null ? List.of() : reader.taken(batch, SHOWN),
                batch != null && actor.is(Role.OPERATOR) ? "/batches/" + batch : "",
                summary,
                remarks);
        return new ModelAndView("intake/upload", Map.of("page", page));
    }

    /** What is most worth looking at. */
    private static Verdict first(Upload upload) {
        var result = upload.result();
        return UploadPage.LISTED.stream()
                .filter(verdict -> result != null && result.of(verdict) > 0)
                .findFirst()
                .orElse(Verdict.REFUSED);
    }

    /** How each table is read, as it was corrected on the page; what cannot be meant is refused with a remark at its field. */
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
