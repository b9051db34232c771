package org.qiangxian.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/** What may be done to a city's type. These rows are the whole procedure (R27): the city chooses, the province decides. */
enum TypeAction {
    CHOOSE("提交省局确认", null, TypeStatus.CHOSEN, Role.CITY),
    CONFIRM("确认", Set.of(TypeStatus.CHOSEN), TypeStatus.CONFIRMED, Role.PROVINCE),
    RETURN("退回", Set.of(TypeStatus.CHOSEN), TypeStatus.RETURNED, Role.PROVINCE);

    private final String label;
    private final @Nullable Set<TypeStatus> from;
    private final TypeStatus to;
    private final Role role;

    /** Without {@code from} the action is open whatever went before, nothing included. */
    TypeAction(String label, @Nullable Set<TypeStatus> from, TypeStatus to, Role role) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.role = role;
    }

    String label() {
        return label;
    }

    TypeStatus to() {
        return to;
    }

    Role role() {
        return role;
    }

    boolean openFrom(@Nullable TypeStatus status) {
        return from == null || (status != null && from.contains(status));
    }

    static List<TypeAction> open(@Nullable TypeStatus status, Role role) {
        return Arrays.stream(values())
                .filter(action -> action.role == role && action.openFrom(status))
                .toList();
    }
}
