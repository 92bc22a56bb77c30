package vn.xephang.portal;

import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Named;

/** What a share is a share of. */
record PortalBase(String code, String nameVi, String nameEn) implements Named {
    /** The base of a row that has one. */
    static @Nullable PortalBase of(@Nullable String code, @Nullable String nameVi, @Nullable String nameEn) {
        return code == null || nameVi == null || nameEn == null ? null : new PortalBase(code, nameVi, nameEn);
    }
}
