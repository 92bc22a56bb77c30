package vn.xephang.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Named;
import vn.xephang.graphql.NodeId;

/** An agency or a locality. */
public record Unit(
        String unitCode,
        String groupCode,
        @Nullable String parentUnitCode,
        String nameVi,
        String nameEn,
        @Nullable String note)
        implements Named {
    public String id() {
        return NodeId.of("Unit", unitCode);
    }

    public String code() {
        return unitCode;
    }

    List<String> key() {
        return List.of(unitCode);
    }
}
