package vn.xephang.unit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.ListLoader;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.group.Group;

/** The lists of units: all of them, and those of a group. */
@Controller
class UnitListController {
    private static final int KEY_SIZE = 1;

    UnitListController(UnitQuery units, ListLoader loader) {
        loader.register("unit", units::pages, units::counts, Unit::key);
    }

    @QueryMapping
    CompletableFuture<Connection<Unit>> units(
            @Argument @Nullable UnitFilter filter,
            @Argument @Nullable List<UnitOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<UnitList>, Connection<Unit>> unitPages) {
        return unitPages.load(Read.of(new UnitList(null, filter, UnitOrder.keys(orderBy)), page, KEY_SIZE));
    }

    @SchemaMapping(typeName = "Group", field = "units")
    CompletableFuture<Connection<Unit>> groupUnits(
            Group group,
            @Argument @Nullable List<UnitOrder> orderBy,
            @Arguments PageArguments page,
            DataLoader<Read<UnitList>, Connection<Unit>> unitPages) {
        return unitPages.load(Read.of(new UnitList(group.code(), null, UnitOrder.keys(orderBy)), page, KEY_SIZE));
    }

    @SchemaMapping(typeName = "UnitConnection", field = "totalCount")
    CompletableFuture<Integer> totalCount(Connection<Unit> connection, DataLoader<UnitList, Integer> unitCounts) {
        return unitCounts.load((UnitList) connection.list());
    }
}
