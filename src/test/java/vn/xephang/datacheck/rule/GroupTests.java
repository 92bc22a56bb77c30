package vn.xephang.datacheck.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GroupTests {
    private final Figures figures = Figures.published();

    @Test
    void aRankIsWithinItsGroup() {
        assertThat(figures.with("rank_claim", 25, ",8,8,", ",25,25,").faults())
                .containsExactly(
                        "db/data/rank_claim.csv:25: rank_worst is 25; it-application 2019, departments has 24 units");
    }

    @Test
    void aRankIsNotLimitedWhereTheGroupsSizeIsUnknown() {
        assertThat(figures.with("rank_claim", 15, ",25,25,", ",250,250,").faults())
                .isEmpty();
    }

    @Test
    void theBestRankIsNotWorseThanTheWorst() {
        assertThat(figures.with("rank_claim", 48, ",3,4,", ",4,3,").faults())
                .containsExactly("db/data/rank_claim.csv:48: rank_worst is 3; rank_best 4 or more is expected");
    }

    @Test
    void afterATieTheNextRankIsSkipped() {
        figures.with("rank_claim", 22, ",3,3,", ",2,2,").with("rank_claim", 23, ",4,4,", ",2,2,");
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void afterATieTheNextRankIsNotTaken() {
        figures.with("rank_claim", 24, ",5,5,", ",4,4,");
        assertThat(figures.faults()).isEmpty();
        assertThat(figures.with("rank_claim", 25, ",8,8,", ",5,5,").faults())
                .containsExactly("db/data/rank_claim.csv:25: rank_best is 5, but 2 units are at rank 4 (line 23, 24);"
                        + " the next rank is 6");
    }

    @Test
    void aTieDoesNotReachBeyondItsGroup() {
        assertThat(figures.with("rank_claim", 42, ",1,1,", ",24,24,").faults())
                .containsExactly("db/data/rank_claim.csv:49: 2 units are at rank 24 (line 42, 49), so down to rank 25;"
                        + " digital-transformation 2023, departments has 24 units");
    }

    @Test
    void aTieOfSourcesIsNone() {
        // The same unit at the same rank, from two sources: line 42 and line 43.
        assertThat(figures.lines("rank_claim").get(42)).contains("so-thong-tin-va-truyen-thong", ",1,1,");
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void aClassCountIsWithinItsGroup() {
        assertThat(figures.with("classification_count_claim", 14, ",5,5,", ",8,8,")
                        .faults())
                .containsExactly("db/data/classification_count_claim.csv:14: unit_count is 8;"
                        + " it-application 2019, districts has 7 units");
    }

    @Test
    void theClassCountsOfASourceAddUpToNoMoreThanTheGroup() {
        assertThat(figures.with("classification_count_claim", 14, ",5,5,", ",6,6,")
                        .faults())
                .containsExactly("db/data/classification_count_claim.csv:16: the counts of danang-portal-2020-10-30"
                        + " add up to 8; it-application 2019, districts has 7 units");
    }

    @Test
    void theClassCountsOfTwoSourcesMayDisagree() {
        figures.with(
                "classification_count_claim",
                "digital-transformation,2023,departments,tot,plo-2024-10-10,24,24,stated,false,");
        assertThat(figures.faults())
                .containsExactly("db/data/classification_count_claim.csv:43: the counts of plo-2024-10-10"
                        + " add up to 28; digital-transformation 2023, departments has 24 units");
    }

    @Test
    void moreUnitsMayBeKnownInAClassThanAreCounted() {
        assertThat(figures.with("classification_count_claim", 17, ",3,3,", ",2,2,")
                        .faults())
                .isEmpty();
    }

    @Test
    void aGroupsSizeIsTheGreatestThatASourceGives() {
        figures.with("group_size_claim", "it-application,2019,departments,danang-portal-2021-10-26,25,stated,false,")
                .with("rank_claim", 25, ",8,8,", ",25,25,");
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void aParentIsNotTheUnitItself() {
        assertThat(figures.with("unit", 39, ",ubnd-huyen-hoa-vang,", ",ubnd-xa-hoa-bac,")
                        .faults())
                .containsExactly("db/data/unit.csv:39: parent_unit_code is the unit itself; another unit is expected");
    }

    @Test
    void aParentIsOfAnotherGroup() {
        assertThat(figures.with("unit", 39, ",ubnd-huyen-hoa-vang,", ",ubnd-xa-hoa-chau,")
                        .faults())
                .containsExactly("db/data/unit.csv:39: parent_unit_code is ubnd-xa-hoa-chau of the same group communes;"
                        + " a unit of another group is expected");
    }

    @Test
    void aParentIsNotBelow() {
        figures.with("unit", 22, ",districts,,", ",districts,ubnd-xa-hoa-bac,")
                .with("unit", 22, "baodanang-2017-06-16,,", "baodanang-2017-06-16,gso-don-vi-hanh-chinh,");
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/unit.csv:22: parent_unit_code is ubnd-xa-hoa-bac, which is below the unit itself;"
                                + " a unit above it is expected",
                        "db/data/unit.csv:39: parent_unit_code is ubnd-huyen-hoa-vang, which is below the unit itself;"
                                + " a unit above it is expected");
    }

    @Test
    void aParentHasASource() {
        assertThat(figures.with("unit", 39, "gso-don-vi-hanh-chinh", "").faults())
                .containsExactly("db/data/unit.csv:39: parent_unit_code is \"ubnd-huyen-hoa-vang\" and"
                        + " parent_source_code is empty; both or neither are expected");
    }

    @Test
    void aUnitIsNamedByAClaimOrAsAParent() {
        figures.with("unit", "so-xay-dung,departments,,Sở Xây dựng,Department of Construction,plo-2024-10-10,,");
        assertThat(figures.faults())
                .containsExactly("db/data/unit.csv:47: unit_code is so-xay-dung, which no claim and no"
                        + " parent_unit_code names; one at least is expected");
    }
}
