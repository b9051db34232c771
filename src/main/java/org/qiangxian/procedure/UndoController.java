package org.qiangxian.procedure;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The button 撤销 of every workflow. */
@Controller
class UndoController {

    private final Undoing undoing;

    UndoController(Undoing undoing) {
        this.undoing = undoing;
    }

    @PostMapping("/acts/{act}/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID act) {
        var undone = undoing.undo(actor, act);
        return Done.at(undone.path(), "已撤销“%s”。".formatted(undone.label()), "已回到办理之前，相关消息没有发出；这次办理和撤销都留在办理经过中。");
    }
}
