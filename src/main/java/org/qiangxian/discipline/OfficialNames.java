package org.qiangxian.discipline;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Where {@link Wording} learns of the official names that hold today. The register of them lies above this module and makes
 * itself known here when a node starts; without one no name is admitted.
 */
public final class OfficialNames {

    private static final List<Supplier<? extends Collection<String>>> REGISTERS = new CopyOnWriteArrayList<>();

    private OfficialNames() {}

    /** Uses this register from now on, until it is closed or a later one is opened. */
    public static void open(Supplier<? extends Collection<String>> register) {
        REGISTERS.add(register);
    }

    public static void close(Supplier<? extends Collection<String>> register) {
        REGISTERS.remove(register);
    }

    static Collection<String> today() {
        return REGISTERS.isEmpty() ? List.of() : REGISTERS.getLast().get();
    }
}
