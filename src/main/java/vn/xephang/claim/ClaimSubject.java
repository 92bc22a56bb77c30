package vn.xephang.claim;

import org.jspecify.annotations.Nullable;

/**
 * What claims are asked about: an edition as a whole, a group in it, or a unit in it.
 *
 * @param groupCode null for the edition as a whole
 * @param unitCode null for the edition as a whole and for a group
 */
public record ClaimSubject(
        String indexCode,
        int year,
        @Nullable String groupCode,
        @Nullable String unitCode) {}
