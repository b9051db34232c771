package org.qiangxian;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the platform, read from their files once for all tests that look into them. */
public final class Imported {

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qiangxian");

    private Imported() {}

    /** All of them, without the tests. */
    public static JavaClasses platform() {
        return PLATFORM;
    }
}
