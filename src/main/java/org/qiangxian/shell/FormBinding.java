package org.qiangxian.shell;

import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Binds form parameters to plain fields only: {@code text.work} is not bound into a field {@code text}, which would
 * fail.
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
