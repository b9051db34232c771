package org.qiangxian.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Plain;

/**
 * 质量诊断书 as it is read on a page: all of it with one part open, or the matches of a search with each part open. The
 * choice is part of the address.
 *
 * @param part the number of the part that is open, {@link Narrowing#ALL_PARTS} for each
 */
public record DiagnosisReading(Diagnosis whole, Narrowing asked, int part) {

    /** A part with the matching sentences. */
    public record Shown(int number, String heading, List<Diagnosis.Statement> statements, String none) {}

    /** All its sentences as a searchable list, with the tasks they are read under. */
    public Narrowed<Diagnosis.Statement> list() {
        return asked.in(
                whole.parts().stream()
                        .flatMap(each -> each.statements().stream())
                        .toList(),
                DiagnosisReading::line);
    }

    private static Narrowing.Line line(Diagnosis.Statement statement) {
        return new Narrowing.Line(statement.about() + statement.text() + statement.measure(), statement.task(), "");
    }

    /** The parts with matching sentences, or all. */
    public List<Shown> parts() {
        return IntStream.range(0, whole.parts().size())
                .mapToObj(i -> shown(i + 1, whole.parts().get(i)))
                .filter(each -> !asked.asks() || !each.statements().isEmpty())
                .toList();
    }

    private Shown shown(int number, Diagnosis.Part each) {
        return new Shown(
                number,
                each.heading(),
                asked.in(each.statements(), DiagnosisReading::line).rows(),
                each.none());
    }

    /** The sources whose words match the search. */
    public List<Diagnosis.Source> sources() {
        var words = Plain.key(asked.q());
        return whole.sources().stream()
                .filter(source -> Plain.key(source.name() + source.title()).contains(words))
                .toList();
    }

    public boolean open(int number) {
        return asked.opens(part, number);
    }

    /** The numbers of the sections after the parts: how the peers were chosen, and the sources. */
    public int after(int which) {
        return whole.parts().size() + which;
    }
}
