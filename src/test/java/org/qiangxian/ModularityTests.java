package org.qiangxian;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepToTheirDeclaredDependenciesAndFormNoCycle() {
        ApplicationModules.of(QiangxianApplication.class).verify();
    }
}
