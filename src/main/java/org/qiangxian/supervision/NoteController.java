package org.qiangxian.supervision;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 督导函: one city in its address, one item in its form. */
@Controller
class NoteController {

    private final Notes notes;
    private final NoteAnswers answers;
    private final NotePages pages;
    private final Undoing undoing;
    private final ObjectProvider<HelpAsked> help;

    NoteController(Notes notes, NoteAnswers answers, NotePages pages, Undoing undoing, ObjectProvider<HelpAsked> help) {
        this.notes = notes;
        this.answers = answers;
        this.pages = pages;
        this.undoing = undoing;
        this.help = help;
    }

    @GetMapping(SupervisionController.PATH + "/{code}/notes/new")
    ModelAndView begin(Actor actor, @PathVariable RegionCode code, @RequestParam(defaultValue = "") String item) {
        return new ModelAndView("supervision/note-new", Map.of("page", pages.begin(actor, code, item)));
    }

    @PostMapping(SupervisionController.PATH + "/{code}/notes")
    ModelAndView send(Actor actor, @PathVariable RegionCode code, @ModelAttribute("form") NoteForm form) {
        actor.require(NoteAction.SEND.row().roles());
        try {
            var note = notes.send(actor, code, form);
            return Done.at(note.path(), "已发出督导函。", "该城市收到消息，只有该城市和它的市局、省局看得到；随时可以了结。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "supervision/note-new", pages.begin(actor, code, form.key()).with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(SupervisionController.PATH + "/notes/{note}")
    ModelAndView show(Actor actor, @PathVariable UUID note) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE);
        return new ModelAndView("supervision/note", Map.of("page", page(actor, note)));
    }

    @PostMapping(SupervisionController.PATH + "/notes/{note}/answer")
    ModelAndView answer(Actor actor, @PathVariable UUID note, @ModelAttribute("form") AnswerForm form) {
        actor.require(Role.CITY);
        try {
            var known = answers.answer(actor, note, form);
            return Done.at(known.path(), "已答复。", "发出督导函的单位收到消息，由它了结。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("supervision/note", page(actor, note).with(form, refusal.fields()), refusal);
        }
    }

    @PostMapping(SupervisionController.PATH + "/notes/{note}/close")
    ModelAndView close(Actor actor, @PathVariable UUID note, @RequestParam(defaultValue = "") String seen) {
        actor.require(NoteAction.CLOSE.row().roles());
        notes.close(actor, note, Seen.sent(seen));
        var known = notes.get(actor, note);
        return Done.at(known.path(), "已了结。", "该城市收到消息，不用再办理。", undoing.offer(actor, known.matter()));
    }

    /** The page, for the city with the way to ask for help with the item. */
    private NotePage page(Actor actor, UUID id) {
        var page = pages.page(actor, id);
        return actor.is(Role.CITY)
                ? help.stream()
                        .findFirst()
                        .map(it -> page.helped(it.path(notes.get(actor, id).key())))
                        .orElse(page)
                : page;
    }
}
