package org.qiangxian.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues an edition: each group, indicator and year gets a cell once; a withheld cell is issued again when enough of
 * its figures were corrected.
 */
@Component
class Issuing {

    private final EditionRepository repository;
    private final Trees trees;
    private final CellMaking making;
    private final FinalFigures figures;
    private final Corrections corrections;

    Issuing(
            EditionRepository repository,
            Trees trees,
            CellMaking making,
            FinalFigures figures,
            Corrections corrections) {
        this.repository = repository;
        this.trees = trees;
        this.making = making;
        this.figures = figures;
        this.corrections = corrections;
    }

    /** Issues the first edition, from the latest snapshot or, where there is none, from the present final figures. */
    @Transactional
    Optional<IssuedEdition> first(LocalDate today) {
        repository.lock();
        return repository.latest().isPresent() ? Optional.empty() : Optional.of(issue(today, figures.latest()));
    }

    /** Issues the edition of a day, unless it was issued; from a snapshot taken for it. */
    @Transactional
    Optional<IssuedEdition> of(LocalDate due) {
        repository.lock();
        if (repository.latest().filter(last -> !last.due().isBefore(due)).isPresent()) {
            return Optional.empty();
        }
        corrections.check();
        return Optional.of(issue(due, figures.frozenFor(due)));
    }

    private IssuedEdition issue(LocalDate due, FinalFigures.Taken from) {
        var number = number(due);
        var cells = new ArrayList<Cell>();
        for (boolean fictional : new boolean[] {false, true}) {
            var standing = trees.on(due, from.holdings(), fictional);
            if (standing != null) {
                cells.addAll(cells(standing, from.holdings(), number));
            }
        }
        repository.add(cells);
        var edition = new IssuedEdition(
                number, due, from.at(), from.snapshot(), MethodVersion.CURRENT.number(), cells.size());
        repository.add(edition);
        return edition;
    }

    private String number(LocalDate due) {
        long before = repository.editions().stream()
                .filter(edition -> edition.due().getYear() == due.getYear())
                .count();
        return "%d-%02d".formatted(due.getYear(), before + 1);
    }

    /** A year that was issued for an older tree keeps the groups it was issued for. */
    private List<Cell> cells(Trees.Standing standing, Holdings holdings, String number) {
        var issued = repository.cellsOf(standing.tree().number()).stream()
                .collect(Collectors.groupingBy(Cell::group, Collectors.toMap(Cell::key, each -> each)));
        var older = standing.older().stream()
                .flatMap(tree -> repository.cellsOf(tree.number()).stream())
                .map(Cell::key)
                .collect(Collectors.toSet());
        var allWithheld = repository.withheldOf(standing.tree().number());
        var enough = corrections.enoughSinceIssued();
        var cells = new ArrayList<Cell>();
        for (var group : standing.tree().groups()) {
            var before = issued.getOrDefault(group.id(), Map.of());
            var withheld = allWithheld.getOrDefault(group.id(), Set.of());
            cells.addAll(making.of(group, holdings, number, key -> {
                var cell = before.get(key);
                return older.contains(key) || cell != null && !(withheld.contains(key) && enough.test(group, cell));
            }));
        }
        return cells;
    }
}
