package vn.xephang.group;

import vn.xephang.graphql.Named;
import vn.xephang.graphql.NodeId;

/** Units that are ranked against each other. */
public record Group(String groupCode, String nameVi, String nameEn) implements Named {
    public String id() {
        return NodeId.of("Group", groupCode);
    }

    public String code() {
        return groupCode;
    }
}
