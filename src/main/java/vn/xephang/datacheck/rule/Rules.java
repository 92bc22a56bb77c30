package vn.xephang.datacheck.rule;

import java.util.List;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/**
 * All rules, in stages: each stage relies upon the one before, so it is asked only where that one finds no fault. A misspelt
 * number is one fault, not one for every rule that would have read it.
 */
public final class Rules {
    private static final List<Rule> FORM = List.of(
            new FilesArePresent(),
            new FilesAreReadable(),
            new ColumnsAreKnown(),
            new RowsFillTheirColumns(),
            new ValuesHaveTheirForm(),
            new TextIsClean());

    private static final List<Rule> REFERENCES = List.of(new RowsAreUnique(), new ReferencesAreKnown());

    private static final List<Rule> SENSE = List.of(
            new OneClaimIsPreferred(),
            new RanksFitTheirGroup(),
            new OpenRanksAreNotPreferred(),
            new TiesSkipRanks(),
            new ClassCountsFitTheirGroup(),
            new ScoresAreWithinTheirMaximum(),
            new ChangesLookBack(),
            new AveragesSaySomething(),
            new AssertionsAreComplete(),
            new ParentsHaveASource(),
            new ParentsAreOfAnotherGroup(),
            new UnitsAreSpokenOf(),
            new DatesFitTheirPrecision(),
            new SharesFitTheirBase(),
            new TargetsEndAfterTheirStart(),
            new DocumentsAreCited(),
            new ReleasesAreNumbered());

    private static final List<List<Rule>> STAGES = List.of(FORM, REFERENCES, SENSE);

    private Rules() {}

    /** By file and line; empty where the figures may be loaded. */
    public static List<Fault> faults(FigureFiles files) {
        return STAGES.stream()
                .map(stage -> stage.stream()
                        .flatMap(rule -> rule.faults(files))
                        .sorted()
                        .toList())
                .filter(faults -> !faults.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
