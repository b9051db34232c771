package org.qiangxian.meter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.Imported;
import org.springframework.transaction.annotation.Transactional;

/** The meter writes, so no transaction that reads named values may be declared read-only. */
class MeterTransactionTests {

    @Test
    @DisplayName("R1: no transaction that only reads leads to the meter, which could not count there")
    void noReadingTransactionLeadsToTheMeter() {
        var wrong = new TreeSet<String>();
        int looked = 0;
        for (var owner : Imported.platform()) {
            for (var method : owner.getMethods()) {
                if (onlyReads(method)) {
                    looked++;
                    if (leadsToTheMeter(method)) {
                        wrong.add(method.getFullName());
                    }
                }
            }
        }

        assertThat(looked).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the walk follows calls: it finds the meter behind a profile")
    void theWalkFollowsCalls() {
        var profile = Imported.platform().get("org.qiangxian.comparison.ProfileController").getMethods().stream()
                .filter(method -> method.getName().equals("show"))
                .findFirst()
                .orElseThrow();
        assertThat(leadsToTheMeter(profile)).isTrue();
    }

    private static boolean onlyReads(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && said(method).map(Transactional::readOnly).orElse(false);
    }

    /** The annotation of the method, or else of its class. */
    private static Optional<Transactional> said(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static boolean leadsToTheMeter(JavaCodeUnit from) {
        var seen = new HashSet<JavaCodeUnit>();
        var next = new ArrayDeque<JavaCodeUnit>();
        next.add(from);
        while (!next.isEmpty()) {
            var unit = next.poll();
            if (!seen.add(unit)) {
                continue;
            }
            if (unit.getOwner().isEquivalentTo(Meter.class)) {
                return true;
            }
            unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.qiangxian"))
                    .forEach(call -> call.getTarget().resolveMember().ifPresent(next::add));
        }
        return false;
    }
}
