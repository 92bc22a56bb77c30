package vn.xephang.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.graphql.Language;
import vn.xephang.group.Group;

@Controller
class UnitController {
    private final UnitQuery units;

    UnitController(UnitQuery units) {
        this.units = units;
    }

    @QueryMapping
    Optional<Unit> unit(@Argument String code) {
        return units.findByCode(code);
    }

    @SchemaMapping
    String name(Unit unit, @Argument Language language) {
        return unit.name(language);
    }

    @SchemaMapping
    CompletableFuture<Group> group(Unit unit, DataLoader<String, Group> groups) {
        return groups.load(unit.groupCode());
    }

    @SchemaMapping(typeName = "Claim", field = "unit")
    CompletableFuture<@Nullable Unit> claimUnit(Claim claim, DataLoader<String, Unit> units) {
        var unit = claim.unitCode();
        return unit == null ? CompletableFuture.completedFuture(null) : units.load(unit);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Unit> parent(Unit unit, DataLoader<String, Unit> units) {
        var parent = unit.parentUnitCode();
        return parent == null ? CompletableFuture.completedFuture(null) : units.load(parent);
    }

    @BatchMapping(typeName = "Unit", field = "children")
    Map<Unit, List<Unit>> children(List<Unit> parents) {
        var found = units.childrenForUnits(parents.stream().map(Unit::code).toList());
        return parents.stream()
                .collect(Collectors.toMap(Function.identity(), unit -> found.getOrDefault(unit.code(), List.of())));
    }
}
