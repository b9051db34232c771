package org.qiangxian.admission;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.Format;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The declaration a member would print now, and those that were stamped. */
@Service
@Transactional(readOnly = true)
class Declarations {

    private final LeavingRepository leavings;
    private final Library library;
    private final Regions regions;
    private final Documents documents;

    Declarations(LeavingRepository leavings, Library library, Regions regions, Documents documents) {
        this.leavings = leavings;
        this.library = library;
        this.regions = regions;
        this.documents = documents;
    }

    /** What a unit would print now; refuses where it is no member. */
    public Declaration of(RegionCode unit) {
        var member = library.find(unit)
                .filter(each -> each.status().member())
                .orElseThrow(() -> new Refusal.Conflict("本单位不在培育库中，没有可以打印的退出声明。"));
        return new Declaration(unit, regions.fullName(unit), member.basis(), leavings.count(unit) + 1);
    }

    ContentCode code(Declaration declaration) {
        return documents.codeOf(declaration.parts());
    }

    /** The page as a file, to be printed and stamped. */
    public Download print(Actor actor, Format format) {
        if (format == Format.XLSX) {
            throw new Refusal.NotFound("退出声明提供 Word 和 PDF 两种格式。");
        }
        var declaration = of(Admissions.own(actor));
        return documents.write(declaration.document(code(declaration)), format);
    }

    /** The stamped scan, for the unit itself, those above it and 总局. */
    public FileId stamped(Actor actor, UUID id) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var file = leavings.find(id).filter(each -> mayRead(actor, each)).map(Leaving::file);
        return file.orElseThrow(() -> new Refusal.NotFound("没有这份退出声明，或者它不在您的范围内。请从列表重新进入。"));
    }

    /** The unit itself, those above it and 总局. */
    boolean mayRead(Actor actor, Leaving leaving) {
        return actor.is(Role.SAMR) || regions.covers(actor.area(), leaving.unit());
    }
}
