package org.qiangxian.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.Imported;
import org.qiangxian.shell.Fact;
import tools.jackson.databind.json.JsonMapper;

class SubstanceTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    @DisplayName("8.1.4.2: of every fact of every module it is said which components are facts and which are texts")
    void eachComponentIsAFactOrAText() {
        var components = Imported.platform().stream()
                .filter(each -> each.isAssignableTo(Fact.class))
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .flatMap(each -> Arrays.stream(each.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        var known = new HashSet<>(Substance.FACTS);
        known.addAll(Substance.TEXTS);

        assertThat(components).hasSizeGreaterThan(50);
        assertThat(known).containsAll(components);
        assertThat(Substance.FACTS).doesNotContainAnyElementsOf(Substance.TEXTS);
    }

    @Test
    void keepsFactsAtAnyDepthAndNoTextAtAny() {
        assertThat(Substance.of(JSON, """
                                {"application": {"id": "a", "content": {"values": {"task": "题目"}}}, "items": [{"code": "x", "text": "y"}],
                                 "reason": "写下的理由"}
                                """, false).toString()).isEqualTo("""
                        {"application":{"id":"a"},"items":[{"code":"x"}]}""");
    }

    @Test
    void whyThePlatformRefusedIsItsOwnSentenceAndKept() {
        assertThat(Substance.of(JSON, """
                {"reason": "口令不正确"}""", true).path("reason").asString()).isEqualTo("口令不正确");
    }
}
