package org.qiangxian.shell;

import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form of plain fields takes what is sent under their names and nothing below them: {@code text.work} is no part of a
 * {@code text}, and looking for one would end in a failure.
 */
@ControllerAdvice
final class FormBinding {

    @InitBinder
    void plainFieldsOnly(WebDataBinder binder) {
        var type =
                binder.getTargetType() == null ? null : binder.getTargetType().resolve();
        if (type != null && type.isRecord() && plain(type)) {
            binder.setDeclarativeBinding(true);
        }
    }

    private static boolean plain(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .allMatch(component -> BeanUtils.isSimpleProperty(component.getType()));
    }
}
